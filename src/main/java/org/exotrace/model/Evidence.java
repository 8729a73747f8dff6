package org.exotrace.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a statement rests on: an item for each number that its document prints for it, or the document itself.
 *
 * @param id          {@code G047/e1}
 * @param publication id of the publication; null where a printed number is open
 * @param printed     the number; null for the document itself
 */
public record Evidence(
        String id, int n, @Nullable String publication, @Nullable Integer printed, ReferenceStatus status) {

    /** Whether a publication stands for it that is no mere candidate. */
    public boolean isKnown() {
        return status == ReferenceStatus.VERIFIED || status == ReferenceStatus.DOCUMENT;
    }

    /** @param document the one that the statement comes from */
    public static List<Evidence> of(Statement statement, Publication document) {
        String id = statement.record() + "/e";
        List<Integer> numbers = statement.references();
        return numbers.isEmpty()
                ? List.of(new Evidence(id + 1, 1, document.id(), null, ReferenceStatus.DOCUMENT))
                : IntStream.range(0, numbers.size()).mapToObj(i -> {
                    Cite cite = Objects.requireNonNull(document.cites().get(numbers.get(i)), "rules make sure of it");
                    return new Evidence(id + (i + 1), i + 1, cite.publication(), numbers.get(i), cite.status());
                }).toList();
    }
}
