package org.exotrace.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.claim.Claim;
import org.exotrace.claim.Claims;
import org.exotrace.statement.StatementItem;

/**
 * One claim with who makes it, who says otherwise, and what else they say of its ends.
 *
 * @param legs     ids of the legs that make it or negate it
 * @param made     the statements that make it
 * @param denied   the statements that say that it is not so
 * @param contrary claims with the opposite sign between the same ends, and between one of them and the other's opposite
 * @param next     claims that start where it ends
 */
public record ClaimDetail(
        @JsonUnwrapped ClaimItem claim, List<String> legs, List<StatementItem> made, List<StatementItem> denied,
        List<ClaimItem> contrary, List<ClaimItem> next) {

    static ClaimDetail of(Catalogue catalogue, Claim it) {
        Claims all = Claims.of(catalogue);
        return new ClaimDetail(ClaimItem.of(catalogue, it, one -> true), it.legs(),
                it.statements().stream().map(one -> StatementItem.of(catalogue, one)).toList(),
                it.negated().stream().map(one -> StatementItem.of(catalogue, one)).toList(),
                items(catalogue, all.from(it.key().subject()).stream().filter(other -> isContrary(catalogue, it, other))),
                items(catalogue, all.from(it.key().object()).stream().filter(other -> other.key().sign() != null)));
    }

    private static List<ClaimItem> items(Catalogue catalogue, Stream<Claim> claims) {
        return claims.map(it -> ClaimItem.of(catalogue, it, one -> true)).toList();
    }

    /** @param other of the same subject */
    private static boolean isContrary(Catalogue catalogue, Claim it, Claim other) {
        String relation = it.key().relation();
        boolean signed = relation.equals("+") || relation.equals("-");
        boolean same = other.key().object().equals(it.key().object());
        return signed && (same && it.key().contrary().filter(other.key()::equals).isPresent()
                || !same && other.key().relation().equals(relation) && Opposites.of(catalogue).of(it.key().object()).contains(other.key().object()));
    }
}
