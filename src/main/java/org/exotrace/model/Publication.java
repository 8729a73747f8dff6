package org.exotrace.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A numbered reference of the review, or the review itself under {@code review}.
 *
 * @param number    the printed number as text, or {@code review}
 * @param seen      which of title, doi and pmid were read
 * @param candidate the paper that may be meant; never shown as fact
 * @param why       what the status rests on
 * @param sections  titles of the review's sections by their key; empty for the others
 */
public record Publication(
        String number,
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
        @Nullable Candidate candidate,
        @Nullable String why,
        Map<String, String> sections) {

    /** The number of the review itself. */
    public static final String REVIEW = "review";

    public Publication {
        seen = Lists.copy(seen);
        authors = Lists.copy(authors);
        sections = sections == null ? Map.of() : new TreeMap<>(sections);
    }

    /** Whether it was read, and the finding found there. */
    public boolean isVerified() {
        return status == ReferenceStatus.VERIFIED;
    }

    public boolean isReview() {
        return number.equals(REVIEW);
    }

    /** A paper that fits the claim but was not confirmed; {@code fit} says how well: high, medium. */
    public record Candidate(
            @Nullable String title,
            @Nullable String firstAuthor,
            @Nullable String journal,
            @Nullable Integer year,
            @Nullable String doi,
            @Nullable String pmid,
            @Nullable String url,
            @Nullable String fit) {}
}
