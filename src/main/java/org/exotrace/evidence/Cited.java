package org.exotrace.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.answer.Labelled;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Evidence;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Retraction;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Something that a statement rests on.
 *
 * @param id        of the publication; null where the printed number is open
 * @param printed   the number that its document prints; null for the document itself
 * @param retracted missing where it was not
 */
public record Cited(@Nullable String id, String label, @Nullable Integer printed, ReferenceStatus status,
        @JsonInclude(Include.NON_NULL) @Nullable Retraction retracted) implements Labelled {

    /** Made once: lists and legs ask for it again and again. */
    private record All(Map<String, List<Cited>> byRecord) {}

    /** What a statement rests on, in the order in which its document prints it. */
    public static List<Cited> of(Catalogue catalogue, Statement statement) {
        return catalogue.derived(All.class, Cited::all).byRecord().getOrDefault(statement.record(), List.of());
    }

    private static All all(Catalogue catalogue) {
        Map<String, List<Cited>> byRecord = new HashMap<>();
        catalogue.statements().forEach(statement -> byRecord.put(statement.record(),
                List.copyOf(catalogue.evidence(statement).stream().map(it -> of(catalogue, statement, it)).toList())));
        return new All(byRecord);
    }

    private static Cited of(Catalogue catalogue, Statement statement, Evidence it) {
        String label = it.publication() != null ? catalogue.publication(it.publication()).label()
                : "reference %d of %s".formatted(it.printed(), catalogue.document(statement).label());
        return new Cited(it.publication(), label, it.printed(), it.status(),
                it.publication() == null ? null : catalogue.publication(it.publication()).retracted());
    }
}
