package org.exotrace.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.exotrace.answer.Made;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Publication;

/** What was read. */
public final class Documents {

    private final Catalogue catalogue;

    public Documents(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of them, by id. */
    public List<DocumentItem> all() {
        return all(it -> true);
    }

    /** Some of them, by id. */
    public List<DocumentItem> all(Predicate<Publication> which) {
        return Made.of(catalogue.documents().stream().filter(which).toList(), it -> DocumentItem.of(catalogue, it));
    }

    /**
     * By any name that a publication is found by.
     *
     * @throws ProblemException {@code unknown-publication}, also for one that is only cited
     */
    public DocumentItem one(String name) {
        return DocumentItem.of(catalogue, get(catalogue, name));
    }

    /** @throws ProblemException {@code unknown-publication}, also for one that is only cited */
    public static Publication get(Catalogue catalogue, String name) {
        Publication it = Publications.get(catalogue, name);
        if (!it.isDocument()) {
            throw ProblemException.of(ProblemType.UNKNOWN_PUBLICATION,
                    "%s is only cited: it was not read. See /publications/%s.".formatted(it.label(), it.id()));
        }
        return it;
    }
}
