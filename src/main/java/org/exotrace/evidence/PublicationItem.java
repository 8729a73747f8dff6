package org.exotrace.evidence;

import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.jspecify.annotations.Nullable;

/**
 * A publication: what is verified, what is only a candidate, and which statements rest on it.
 *
 * @param number    a printed number, or "review"
 * @param candidate the paper that may be meant: never shown as fact
 */
public record PublicationItem(
        Object number,
        ReferenceStatus status,
        List<String> seen,
        @Nullable String title,
        @Nullable String firstAuthor,
        List<String> authors,
        @Nullable String journal,
        @Nullable Integer year,
        @Nullable String published,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String url,
        Publication.@Nullable Candidate candidate,
        @Nullable String why,
        Map<String, String> sections,
        List<String> statements) {

    static PublicationItem of(Catalogue catalogue, Publication it) {
        return new PublicationItem(
                it.isReview() ? it.number() : Integer.valueOf(it.number()), it.status(), it.seen(), it.title(),
                it.firstAuthor(), it.authors(), it.journal(), it.year(), it.published(), it.doi(), it.pmid(), it.url(),
                it.candidate(), it.why(), it.sections(), catalogue.restingOn(it.number()));
    }
}
