package org.exotrace.seed.rule;

import java.util.Map;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;

/** A section that the statement's document lacks. */
final class UnknownSection implements SeedRule {

    @Override
    public String id() {
        return "unknown-section";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Placed<Publication>> documents = seeds.read();
        for (Placed<Statement> item : seeds.statements().items()) {
            String section = item.value().passage().section();
            Placed<Publication> document = item.value().document() == null ? null : documents.get(item.value().document());
            if (section == null || document == null || !document.knows("/sections") || document.value().sections().containsKey(section)) {
                continue;
            }
            Map<String, String> sections = document.value().sections();
            report.error(item, "/passage/section", sections.isEmpty()
                    ? "%s has no list of sections, so '%s' is none of it.".formatted(item.value().document(), section)
                    : "'%s' is not among the sections of %s: %s.".formatted(section, item.value().document(), String.join(", ", sections.keySet())),
                    sections.isEmpty() ? "Leave it out, or list the sections there; a part such as abstract goes under part."
                            : "Correct it, or add the section there.");
        }
    }
}
