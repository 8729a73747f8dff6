package org.exotrace.seed.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exotrace.model.EntityType;
import org.exotrace.model.Match;

/** "Suppression of ..." behind a negative step would say the opposite of what it means. What a term itself is called stays a warning. */
final class DirectionInName implements SeedRule {

    private static final Pattern DIRECTION = Pattern.compile(
            "\\b(negative regulation of|positive regulation of|suppression of|inhibition of|loss of"
                    + "|increased|decreased|reduced|impaired|enhanced)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "direction-in-name";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.entities().items().stream().filter(it -> it.value().type() == EntityType.PROCESS).forEach(item -> {
            Matcher direction = DIRECTION.matcher(item.value().label());
            if (direction.find() && item.value().match() == Match.EXACT && item.value().label().equals(item.value().ontologyLabel())) {
                report.warning(item, "/label", "The term '%s' is called so, and holds a direction: '%s'.".formatted(item.value().label(), direction.group()),
                        "Mind that less of it may be more of the process within.");
            } else if (direction.find(0)) {
                report.error(item, "/label",
                        "The name '%s' holds a direction: '%s'.".formatted(item.value().label(), direction.group()),
                        "Name the process neutrally, and put the direction on the effect.");
            }
        });
    }
}
