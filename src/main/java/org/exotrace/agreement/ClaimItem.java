package org.exotrace.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.claim.Claim;
import org.exotrace.claim.Claims;
import org.exotrace.conflict.Conflicts;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Setting;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.shown.ShownItem;
import org.exotrace.shown.Studies;
import org.jspecify.annotations.Nullable;

/**
 * A claim as {@code /claims} gives it.
 *
 * @param sign       of an influence; null where {@code relation} names what it is
 * @param statements records of those that make it
 * @param papers     how many distinct primary papers make it
 * @param documents  where the statements come from
 * @param hedged     whether nobody makes it without a may
 * @param negated    records of those that say that it is not so
 * @param places     where its object is placed, as far as stated
 * @param conflicts  ids of the conflicts that one of its statements shares with one that says otherwise
 */
public record ClaimItem(
        String id,
        Ref subject,
        @Nullable Sign sign,
        @Nullable String relation,
        Ref object,
        List<String> statements,
        int papers,
        List<DocumentRef> papersList,
        List<DocumentRef> documents,
        boolean hedged,
        List<String> negated,
        List<Ref> places,
        List<Setting> settings,
        List<String> conflicts,
        @JsonUnwrapped ShownItem shown) {

    /**
     * @param takes which of its statements count
     */
    static ClaimItem of(Catalogue catalogue, Claim it, Predicate<Statement> takes) {
        List<Statement> statements = it.statements().stream().filter(takes).toList();
        Set<String> papers = Papers.of(catalogue).of(statements);
        return new ClaimItem(it.key().id(), Ref.to(catalogue, it.key().subject()), it.key().sign(), it.key().named(),
                Ref.to(catalogue, it.key().object()), records(statements), papers.size(),
                papers.stream().map(id -> DocumentRef.of(catalogue.publication(id))).toList(),
                statements.stream().map(catalogue::document).distinct().map(DocumentRef::of).toList(),
                it.isHedged(), records(it.negated().stream().filter(takes).toList()),
                it.places().stream().sorted().map(id -> Ref.to(catalogue, id)).toList(),
                statements.stream().flatMap(one -> one.context().setting().stream()).distinct().sorted().toList(),
                conflicts(catalogue, it), ShownItem.of(Studies.of(catalogue, statements)));
    }

    private static List<String> records(List<Statement> statements) {
        return statements.stream().map(Statement::record).toList();
    }

    private static List<String> conflicts(Catalogue catalogue, Claim it) {
        List<Statement> against = Stream.concat(it.negated().stream(), it.key().contrary()
                .flatMap(Claims.of(catalogue)::find).stream().flatMap(other -> other.statements().stream())).toList();
        Set<String> theirs = against.stream().flatMap(one -> Conflicts.of(catalogue).holding(one.record()).stream()).collect(Collectors.toSet());
        return it.statements().stream().flatMap(one -> Conflicts.of(catalogue).holding(one.record()).stream())
                .filter(theirs::contains).distinct().toList();
    }
}
