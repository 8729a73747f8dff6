package org.exotrace.compare;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.answer.Unstated;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.scope.Scoped;

/**
 * Two things side by side.
 *
 * @param a     a statement as in the list of statements, or a context
 * @param same  values that both state
 * @param differ where both state something, the values that only one of them states
 * @param onlyA facets that b does not state at all
 * @param hints which side rests on little
 */
public record Comparison(
        By by, Object a, Object b, List<Values> same, List<Difference> differ, List<Values> onlyA, List<Values> onlyB,
        @JsonUnwrapped Unstated unstated, List<String> hints) {

    /** What is stated of a facet. */
    public record Values(String facet, List<String> values) {}

    /** What each states of a facet, without what both do. */
    public record Difference(String facet, List<String> a, List<String> b) {}

    /** @throws ProblemException {@code same-ends}, {@code unknown-statement}, {@code unknown-entity}, {@code ambiguous-name},
     *     {@code contradictory-filters} where a statement named is none of the scope */
    public static Comparison answer(Catalogue catalogue, CompareRequest request) {
        Scoped scope = Scoped.of(catalogue, request.scope());
        Side a = Side.of(catalogue, request.by(), request.a(), scope);
        Side b = Side.of(catalogue, request.by(), request.b(), scope);
        if (a.key().equals(b.key())) {
            throw ProblemException.of(ProblemType.SAME_ENDS,
                    "'a' and 'b' are both %s. Give two different ones.".formatted(a.key()));
        }
        return of(request.by(), a, b, scope.unstated(Stream.concat(a.all().stream(), b.all().stream())));
    }

    private static Comparison of(By by, Side a, Side b, Unstated unstated) {
        Map<String, Set<String>> statedByA = a.stated();
        Map<String, Set<String>> statedByB = b.stated();
        List<Values> same = new ArrayList<>();
        List<Difference> differ = new ArrayList<>();
        statedByA.forEach((facet, values) -> {
            Set<String> others = statedByB.getOrDefault(facet, Set.of());
            List<String> shared = values.stream().filter(others::contains).toList();
            if (!shared.isEmpty()) {
                same.add(new Values(facet, shared));
            }
            if (!others.isEmpty() && !others.equals(values)) {
                differ.add(new Difference(facet, without(values, others), without(others, values)));
            }
        });
        return new Comparison(by, a.shown(), b.shown(), same, differ, only(statedByA, statedByB), only(statedByB, statedByA), unstated,
                Stream.concat(a.hints(), b.hints()).toList());
    }

    private static List<String> without(Set<String> values, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(values);
        rest.removeAll(others);
        return List.copyOf(rest);
    }

    private static List<Values> only(Map<String, Set<String>> stated, Map<String, Set<String>> other) {
        return stated.entrySet().stream()
                .filter(it -> !other.containsKey(it.getKey()))
                .map(it -> new Values(it.getKey(), List.copyOf(it.getValue())))
                .toList();
    }
}
