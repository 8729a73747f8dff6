package org.exotrace.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Evidence;

/** The references, and what rests on each; the review itself is one more, under {@code review}. */
public final class Publications {

    private final Catalogue catalogue;

    public Publications(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The numbered ones. */
    public List<PublicationItem> all() {
        return catalogue.publications().stream()
                .filter(it -> !it.isReview())
                .map(it -> PublicationItem.of(catalogue, it))
                .toList();
    }

    /**
     * What a statement rests on, the review included where it does.
     *
     * @throws ProblemException {@code unknown-statement}
     */
    public List<PublicationItem> of(String record) {
        Set<String> cited = Records.get(catalogue, record).evidence().stream().map(Evidence::publication).collect(Collectors.toSet());
        return catalogue.publications().stream()
                .filter(it -> cited.contains(it.number()))
                .map(it -> PublicationItem.of(catalogue, it))
                .toList();
    }

    /** @throws ProblemException {@code unknown-publication} */
    public PublicationItem one(String number) {
        return catalogue.findPublication(number.strip().toLowerCase(Locale.ROOT))
                .map(it -> PublicationItem.of(catalogue, it))
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_PUBLICATION,
                        "There is no publication '%s'. Give a printed number, or 'review'.".formatted(Suggest.brief(number.strip()))));
    }
}
