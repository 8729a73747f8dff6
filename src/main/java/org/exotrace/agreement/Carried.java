package org.exotrace.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.claim.Claim;
import org.exotrace.claim.Claims;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Statement;

/** A claim with how many papers, and how many of its statements, make it. */
record Carried(Claim claim, int papers, int statements) {

    /** By papers, then by statements, the most first; then by id. */
    static final Comparator<Carried> MOST_FIRST = Comparator.comparing(Carried::papers).thenComparing(Carried::statements).reversed()
            .thenComparing(it -> it.claim().key().id());

    private record Ranked(List<Carried> all) {}

    /** @param takes which of its statements count */
    static Carried of(Catalogue catalogue, Claim it, Predicate<Statement> takes) {
        List<Statement> statements = it.statements().stream().filter(takes).toList();
        return new Carried(it, Papers.of(catalogue).of(statements).size(), statements.size());
    }

    /** All claims over all statements, the most carried first. */
    static List<Carried> ranked(Catalogue catalogue) {
        return catalogue.derived(Ranked.class, key -> new Ranked(Claims.of(catalogue).all().stream()
                .map(it -> of(catalogue, it, one -> true)).sorted(MOST_FIRST).toList())).all();
    }
}
