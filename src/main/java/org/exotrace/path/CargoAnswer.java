package org.exotrace.path;

import java.util.List;
import org.exotrace.entity.Ref;
import org.exotrace.model.Sign;

/**
 * What one molecule does as cargo.
 *
 * @param hypotheses what is only assembled, the best first
 * @param complete   whether all paths were found
 */
public record CargoAnswer(List<Chain> chains, List<Hypothesis> hypotheses, boolean complete) {

    /** Of what is not known here. */
    public static final CargoAnswer NOTHING = new CargoAnswer(List.of(), List.of(), true);

    /**
     * What one statement says that its cargo does.
     *
     * @param targets cells that the statement's vesicles reach
     * @param papers  how many distinct primary papers carry the statement
     * @param claims  ids of the claims that the chain's legs make, in their order
     */
    public record Chain(String statement, Ref effect, VerdictValue says, Sign sign, List<Ref> target, Basis basis, boolean hedged, boolean inferred,
            boolean disputed, int papers, List<String> claims) {}

    /**
     * An effect of which no statement says what the molecule does to it as cargo, and that assembled paths lead to.
     *
     * @param best the first of these paths
     */
    public record Hypothesis(Ref effect, VerdictValue verdict, int paths, PathAnswer.PathItem best) {}
}
