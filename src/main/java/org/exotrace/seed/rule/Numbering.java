package org.exotrace.seed.rule;

import java.util.List;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;

/** Legs are numbered 1, 2, 3 in their order: ids such as G047/2 rest on it. */
final class Numbering implements SeedRule {

    @Override
    public String id() {
        return "numbering";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.withLegs().forEach(item -> {
            Statement statement = item.value();
            numbered(item, "transfer", statement.transfers().stream().map(Transfer::n).toList(), report);
            numbered(item, "step", statement.steps().stream().map(Step::n).toList(), report);
        });
    }

    /** One find a list: what comes after the first wrong number is wrong with it. */
    private static void numbered(Placed<Statement> item, String leg, List<Integer> numbers, Report report) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                report.error(item, "/%ss/%d".formatted(leg, i),
                        "The %s at place %d has the number %d.".formatted(leg, i + 1, numbers.get(i)),
                        "Number the %ss 1, 2, 3 in their order.".formatted(leg));
                return;
            }
        }
    }
}
