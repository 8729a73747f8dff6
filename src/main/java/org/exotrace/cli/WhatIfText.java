package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.entity.Ref;
import org.exotrace.whatif.Outcome;
import org.exotrace.whatif.WhatIf;

/** What breaks and what survives, to read. */
final class WhatIfText {

    private final List<String> lines = new ArrayList<>();

    private WhatIfText() {}

    static String of(WhatIf answer) {
        WhatIfText text = new WhatIfText();
        text.tell(answer);
        return String.join("\n", text.lines) + "\n";
    }

    private void tell(WhatIf answer) {
        WhatIf.Blocked blocked = answer.blocked();
        if (blocked != null) {
            Ref entity = blocked.entity();
            lines.add("Without %s".formatted(entity == null ? blocked.kind() + " " + blocked.id() : name(entity)));
        }
        WhatIf.Applied applied = answer.applied();
        if (applied != null) {
            lines.add("With " + name(applied.modifier()) + (applied.actsAs().isEmpty() ? ""
                    : ", as " + applied.actsAs().stream().map(WhatIfText::name).collect(Collectors.joining(", ")) + ", which is more general"));
            applied.actions().forEach(it -> {
                Ref target = it.actsOn();
                lines.add("  %s: %s%s".formatted(it.statement(), it.action(), target == null ? "" : " " + target.label()));
            });
        }
        outcome("Stated", answer.stated());
        WhatIf.Broader broader = answer.broader();
        if (broader != null) {
            outcome("Read more broadly, on " + broader.targets().stream().map(Ref::label).collect(Collectors.joining(", "))
                    + ": " + broader.reading(), new Outcome(broader.broken(), broader.surviving(), broader.beneficialBroken(), true));
        }
        whys("Fails", answer.fails());
        whys("Only listed", answer.listed());
        if (!answer.agents().isEmpty()) {
            lines.add("");
            lines.add("What acts on it");
            answer.agents().forEach(it -> lines.add("  " + AgentText.of(it)));
        }
        if (!answer.hints().isEmpty()) {
            lines.add("");
            lines.addAll(answer.hints());
        }
    }

    private void outcome(String title, Outcome outcome) {
        lines.add("");
        lines.add(title);
        outcome.broken().forEach(it -> {
            lines.add("  breaks    %s to %s, at %s%s".formatted(it.statement(), it.effect().label(), it.leg(),
                    outcome.beneficialBroken().contains(it) ? " (raises anti-tumour immunity)" : ""));
            it.against().forEach(why -> lines.add("    against %s: %s".formatted(why.statement(), why.why())));
        });
        outcome.surviving().forEach(it -> lines.add("  survives  %s to %s, by %s".formatted(
                it.statement(), it.effect().label(), String.join(" ", it.route()))));
        if (outcome.broken().isEmpty() && outcome.surviving().isEmpty()) {
            lines.add("  nothing");
        }
    }

    private void whys(String title, List<WhatIf.Why> whys) {
        if (!whys.isEmpty()) {
            lines.add("");
            lines.add(title);
            whys.forEach(it -> lines.add("  %s: %s".formatted(it.statement(), it.why())));
        }
    }

    private static String name(Ref it) {
        return "%s (%s)".formatted(it.label(), it.id());
    }
}
