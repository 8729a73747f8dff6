package org.exotrace.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.answer.Made;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Printed;
import org.exotrace.catalogue.Records;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Publication;

/** What was read or is cited, and what rests on each. */
public final class Publications {

    private final Catalogue catalogue;

    public Publications(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them. */
    public List<PublicationItem> all() {
        return Made.of(catalogue.publications(), it -> PublicationItem.of(catalogue, it));
    }

    /**
     * What a statement rests on, the document itself where that is all.
     *
     * @throws ProblemException {@code unknown-statement}
     */
    public List<PublicationItem> of(String record) {
        return catalogue.evidence(Records.get(catalogue, record)).stream().flatMap(it -> Stream.ofNullable(it.publication()))
                .distinct().sorted().map(it -> PublicationItem.of(catalogue, catalogue.publication(it))).toList();
    }

    /** @throws ProblemException {@code unknown-publication} */
    public PublicationItem one(String name) {
        return PublicationItem.of(catalogue, get(catalogue, name));
    }

    /**
     * By id, DOI, PubMed or PubMed Central number, or the number that a document prints.
     *
     * @throws ProblemException {@code unknown-publication}
     */
    public static Publication get(Catalogue catalogue, String name) {
        return catalogue.findPublication(name).orElseThrow(() -> catalogue.findPrinted(name).map(Publications::open)
                .orElseGet(() -> ProblemException.of(ProblemType.UNKNOWN_PUBLICATION,
                        "There is no publication '%s'. Give an id, a DOI, PMID: and the number, or the number that a document prints for it."
                                .formatted(Suggest.brief(name.strip())))
                        .withSuggestions(Suggest.nearest(name, catalogue.publications().stream().map(Publication::id).toList()))));
    }

    private static ProblemException open(Printed it) {
        return ProblemException.of(ProblemType.UNKNOWN_PUBLICATION,
                "%s prints %d, and it is not known which publication that is.".formatted(it.document().label(), it.number()))
                .withHints(List.of("The statements for which it is printed: /statements?reference=%s:%d".formatted(it.document().id(), it.number())));
    }
}
