package org.exotrace.seed.rule;

import java.util.List;
import java.util.Map;
import org.exotrace.model.Block;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;

/** The experiments of all studies whose document is known. */
final class Experiments {

    private Experiments() {}

    /** Looks at one experiment. */
    @FunctionalInterface
    interface Look {

        /** @param n its number, from 1, with where it stands and what its paper is */
        void at(Placed<Statement> item, int n, Block block, Publication document);
    }

    static void each(SeedSet seeds, Look look) {
        Map<String, Placed<Publication>> read = seeds.read();
        for (Placed<Statement> item : seeds.statements().items()) {
            Placed<Publication> document = read.get(item.value().document());
            if (item.value().study() != null && document != null && item.knows("/study")) {
                List<Block> blocks = item.value().study().ev();
                for (int i = 0; i < blocks.size(); i++) {
                    look.at(item, i + 1, blocks.get(i), document.value());
                }
            }
        }
    }

    /** Where one stands. */
    static String at(int n, String field) {
        return "/study/ev/" + (n - 1) + field;
    }

    /** The beginning of a finding. */
    static String named(Placed<Statement> item, int n) {
        return "Experiment %d of %s".formatted(n, item.value().record());
    }
}
