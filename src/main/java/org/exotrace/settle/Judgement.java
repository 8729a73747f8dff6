package org.exotrace.settle;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.diff.Pair;
import org.exotrace.facet.Facet;
import org.exotrace.facet.Separation;
import org.exotrace.path.Basis;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;
import org.exotrace.path.VerdictValue;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one pair of ends, as {@code /paths} gives it.
 *
 * @param basis       null where nothing speaks to it
 * @param separatedBy what tells the sides of a conflict apart
 * @param partial     whether time ended the search, so that it may be another
 */
public record Judgement(
        VerdictValue value, @JsonInclude(Include.ALWAYS) @Nullable Basis basis, @JsonInclude(Include.NON_EMPTY) List<Facet> separatedBy,
        @JsonInclude(Include.NON_DEFAULT) boolean partial) {

    private static final Judgement NOTHING = new Judgement(VerdictValue.UNDETERMINED, null, List.of(), false);

    static Judgement of(Catalogue catalogue, Pair pair) {
        if (catalogue.findEntity(pair.from()).isEmpty() || catalogue.findEntity(pair.to()).isEmpty()) {
            return NOTHING;
        }
        PathAnswer.Verdict it = new PathService(catalogue).answer(PathRequest.between(pair.from(), pair.to())).verdict();
        return new Judgement(it.value(), it.basis(), it.separatedBy().stream().map(Separation::facet).toList(), it.partial());
    }

    /** Whether it is another one, of two that are known. */
    boolean differsFrom(Judgement other) {
        return !partial && !other.partial && !equals(other);
    }

    /** Whether statements say something of it. */
    boolean isSaid() {
        return basis == Basis.DOCUMENTED || basis == Basis.STATED;
    }
}
