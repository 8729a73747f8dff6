package org.exotrace.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * A publication, which statements rest on it, and which documents cite it.
 *
 * @param statements          those that come from it, or for which a document cites it
 * @param candidateStatements those for which it may be what is cited: never counted
 * @param document            it itself, where it was read
 */
public record PublicationItem(
        @JsonUnwrapped Work work,
        List<String> statements,
        List<String> candidateStatements,
        List<Citing> documentsCiting,
        @Nullable DocumentRef document) {

    /** @param why what the status rests on */
    public record Citing(
            DocumentRef document, int printed, ReferenceStatus status, @Nullable String fit, @Nullable String why) {}

    static PublicationItem of(Catalogue catalogue, Publication it) {
        return new PublicationItem(
                Work.of(it), Resting.of(catalogue).on(it.id()), Resting.of(catalogue).perhapsOn(it.id()), citing(catalogue, it),
                it.isDocument() ? DocumentRef.of(it) : null);
    }

    static List<Citing> citing(Catalogue catalogue, Publication it) {
        return Citations.of(catalogue).of(it.id());
    }
}
