package org.exotrace.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<String> records = selected.items().stream().map(Statement::record).collect(Collectors.toSet());
        Predicate<Statement> takes = it -> records.contains(it.record());
        Set<String> subjects = ids(request.subjects(), request.below());
        Set<String> objects = ids(request.objects(), request.below());
        return new Selected<>(Claims.of(catalogue).all().stream()
                .filter(it -> Stream.concat(it.statements().stream(), it.negated().stream()).anyMatch(takes))
                .filter(it -> fits(it.key(), request, subjects, objects))
                .map(it -> ClaimItem.of(catalogue, it, takes))
                .filter(it -> it.papers() >= request.papersMin() && it.papers() <= request.papersMax())
                .sorted(Comparator.comparing(ClaimItem::papers).thenComparing(it -> it.statements().size()).reversed()
                        .thenComparing(ClaimItem::id))
                .toList(), selected.unstated());
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
                .withSuggestions(Suggest.nearest(id, claims.all().stream().map(it -> it.key().id()).toList())));
        return ClaimDetail.of(catalogue, claim);
    }
}
