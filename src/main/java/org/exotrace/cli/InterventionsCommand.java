package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.entity.Ref;
import org.exotrace.whatif.Intervention;
import org.exotrace.whatif.Partial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code exotrace interventions --effect "tumour immune escape" --direction increase}. */
@Command(name = "interventions", mixinStandardHelpOptions = true,
        description = "The smallest sets to block so that an effect no longer rises or falls, with what they would harm.")
final class InterventionsCommand extends AskCommand {

    @Option(names = "--effect", required = true, paramLabel = "NAME", description = "The effect to come by.")
    private @Nullable String effect;

    @Option(names = "--direction", paramLabel = "D", description = "increase or decrease. Default: any.")
    private @Nullable String direction;

    @Option(names = "--max-size", paramLabel = "N", description = "Members of a set at most, 1 to 4.")
    private @Nullable String maxSize;

    InterventionsCommand() {
        super("/interventions");
    }

    @Override
    String text(Object found) {
        Intervention answer = (Intervention) found;
        List<String> lines = new ArrayList<>();
        lines.add("%s (%s)%s: %d set%s".formatted(answer.effect().label(), answer.effect().id(),
                answer.direction() == null ? "" : ", " + answer.direction(), answer.sets().size(),
                answer.sets().size() == 1 ? "" : "s"));
        answer.sets().forEach(it -> set(it, lines));
        Partial partial = answer.partial();
        if (partial != null) {
            lines.add("  partial:");
            set(partial.set(), lines);
            lines.add("    misses " + partial.misses().stream().map(it -> "%s (%s)".formatted(it.statement(), it.effect().label()))
                    .collect(Collectors.joining(", ")));
        }
        answer.unbreakable().forEach(it -> lines.add("  unbreakable: %s, by %s".formatted(it.statement(), String.join(" ", it.route()))));
        lines.addAll(answer.hints());
        return String.join("\n", lines) + "\n";
    }

    private static void set(Intervention.Block it, List<String> lines) {
        lines.add("  " + it.block().stream().map(Ref::label).collect(Collectors.joining(" and ")));
        lines.add("    breaks " + it.breaks().stream().map(Intervention.Chain::statement).collect(Collectors.joining(", ")));
        if (!it.harms().isEmpty()) {
            lines.add("    harms " + it.harms().stream().map(one -> "%s (%s)".formatted(one.statement(), one.effect().label()))
                    .collect(Collectors.joining(", ")) + (it.harmsTotal() > it.harms().size() ? " and others, of " + it.harmsTotal() : ""));
        }
        it.agents().forEach(one -> lines.add("    by " + AgentText.of(one)));
    }
}
