package org.exotrace.agreement;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.Made;
import org.exotrace.answer.Selected;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.claim.Claim;
import org.exotrace.claim.ClaimKey;
import org.exotrace.claim.Claims;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Statement;
import org.exotrace.statement.Statements;

/** Who says what: claims, merged across the statements that make them. */
public final class Agreement {

    private final Catalogue catalogue;

    public Agreement(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * By papers, then by statements, the most first.
     *
     * @throws ProblemException where a name or a word is none
     */
    public Selected<ClaimItem> answer(ClaimRequest request) {
        Selected<Statement> selected = new Statements(catalogue).find(request.statements());
        boolean all = selected.items().size() == catalogue.statements().size();
        Set<String> records = all ? Set.of() : selected.items().stream().map(Statement::record).collect(Collectors.toSet());
        Predicate<Statement> takes = all ? it -> true : it -> records.contains(it.record());
        Set<String> subjects = ids(request.subjects(), request.below());
        Set<String> objects = ids(request.objects(), request.below());
        boolean anyEnds = subjects.isEmpty() && objects.isEmpty();
        List<Carried> carried = all && anyEnds ? Carried.ranked(catalogue)
                : among(subjects, objects).filter(it -> Stream.concat(it.statements().stream(), it.negated().stream()).anyMatch(takes))
                        .map(it -> Carried.of(catalogue, it, takes)).sorted(Carried.MOST_FIRST).toList();
        List<Carried> asked = anyEnds && request.isOfAll() ? carried : carried.stream()
                .filter(it -> fits(it.claim().key(), request, subjects, objects))
                .filter(it -> it.papers() >= request.papersMin() && it.papers() <= request.papersMax()).toList();
        return new Selected<>(Made.of(asked, it -> ClaimItem.of(catalogue, it.claim(), takes)), selected.unstated(), List.of(), selected.unknown(), true);
    }

    private Stream<Claim> among(Set<String> subjects, Set<String> objects) {
        Claims claims = Claims.of(catalogue);
        return !subjects.isEmpty() ? subjects.stream().flatMap(it -> claims.from(it).stream())
                : objects.isEmpty() ? claims.all().stream() : objects.stream().flatMap(it -> claims.to(it).stream());
    }

    private static boolean fits(ClaimKey key, ClaimRequest request, Set<String> subjects, Set<String> objects) {
        return (subjects.isEmpty() || subjects.contains(key.subject()))
                && (objects.isEmpty() || objects.contains(key.object()))
                && (request.signs().isEmpty() || request.signs().contains(key.sign()))
                && (request.relations().isEmpty() || key.named() != null && request.relations().contains(key.named()));
    }

    private Set<String> ids(List<String> names, boolean below) {
        return names.stream().map(it -> Names.of(catalogue).get(it).entity().id())
                .flatMap(it -> below ? catalogue.hierarchy().below(it).stream() : Stream.of(it)).collect(Collectors.toSet());
    }

    /** @throws ProblemException {@code unknown-claim} with those of the same ends */
    public ClaimDetail one(String id) {
        Claims claims = Claims.of(catalogue);
        Claim claim = claims.find(id).orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_CLAIM,
                "There is no claim '%s'. It is subject, relation and object with ~ between, such as gene:CD274~+~gene:PDCD1."
                        .formatted(Suggest.brief(id)))
                .withSuggestions(Suggest.nearest(id, claims.ids())));
        return ClaimDetail.of(catalogue, claim);
    }
}
