package org.exotrace.seed.rule;

import java.util.Map;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Study;
import org.exotrace.shown.Reach;
import org.exotrace.shown.Studies;

/** A curator's rung that is not below the one that follows from the experiments: it may lower, never raise. */
final class RungRaised implements SeedRule {

    @Override
    public String id() {
        return "rung-raised";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<Publication>> read = seeds.read();
        for (Placed<Statement> item : seeds.statements().items()) {
            Study study = item.value().study();
            Placed<Publication> document = read.get(item.value().document());
            if (study != null && study.rungOverride() != null && document != null && item.knows("/study")) {
                Reach computed = Studies.computed(item.value(), document.value()).rung();
                if (study.rungOverride().to() >= computed.ceiling()) {
                    report.error(item, "/study/rung_override/to", "The rung %d of %s is not below %d, which its experiments reach if all that is unread speaks for it."
                            .formatted(study.rungOverride().to(), item.value().record(), computed.ceiling()), "Lower it, or leave it out.");
                }
            }
        }
    }
}
