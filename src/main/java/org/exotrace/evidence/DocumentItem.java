package org.exotrace.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;
import org.exotrace.shown.ShownCounts;
import org.jspecify.annotations.Nullable;

/**
 * A document: a publication that was read, and what came of it.
 *
 * @param statements by line where it has a text, else by record
 * @param cites      what its printed numbers mean
 * @param citedBy    documents that cite it
 * @param shown      how well its statements were shown
 */
public record DocumentItem(
        @JsonUnwrapped Work work,
        Publication.@Nullable Reading read,
        Publication.@Nullable Text text,
        Map<String, String> sections,
        List<Publication.Coverage> coverage,
        List<Publication.GroupReading> readings,
        List<Publication.Opposites> opposites,
        List<Publication.NotHeld> notHeld,
        List<Publication.Abbreviation> abbreviations,
        List<Trap> traps,
        List<String> statements,
        List<Cited> cites,
        List<PublicationItem.Citing> citedBy,
        ShownCounts shown) {

    /** @param publication null where the number is open */
    public record Cited(
            int printed, ReferenceStatus status, @Nullable DocumentRef publication, @Nullable String fit, @Nullable String why) {}

    static DocumentItem of(Catalogue catalogue, Publication it) {
        return new DocumentItem(
                Work.of(it), it.read(), it.text(),
                it.sections(), it.coverage(), it.readings(), it.opposites(), it.notHeld(), it.abbreviations(), it.traps(),
                statements(catalogue, it), cites(catalogue, it), PublicationItem.citing(catalogue, it),
                ShownCounts.of(catalogue, catalogue.statementsOf(it.id())));
    }

    private static List<String> statements(Catalogue catalogue, Publication document) {
        Comparator<Statement> byLine = Comparator.comparing(it -> it.passage().lines().stream().findFirst().orElse(Integer.MAX_VALUE));
        return catalogue.statementsOf(document.id()).stream()
                .sorted(document.text() == null ? Comparator.comparing(Statement::record) : byLine.thenComparing(Statement::record))
                .map(Statement::record).toList();
    }

    private static List<Cited> cites(Catalogue catalogue, Publication document) {
        return document.cites().entrySet().stream().map(it -> new Cited(it.getKey(), it.getValue().status(),
                it.getValue().publication() == null ? null : DocumentRef.of(catalogue.publication(it.getValue().publication())),
                it.getValue().fit(), it.getValue().why())).toList();
    }
}
