package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.compare.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code exotrace compare --a G047 --b G105}. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Two statements side by side, or two contexts.")
final class CompareCommand extends AskCommand {

    @Option(names = "--a", required = true, paramLabel = "A", description = "A record, or with --by any name of an entity.")
    private @Nullable String a;

    @Option(names = "--b", required = true, paramLabel = "B", description = "The other one.")
    private @Nullable String b;

    @Option(names = "--by", paramLabel = "BY", description = "statement, source, vesicle, cargo, target, disease or therapy.")
    private @Nullable String by;

    CompareCommand() {
        super("/compare");
    }

    @Override
    String text(Object found) {
        Comparison answer = (Comparison) found;
        List<String> lines = new ArrayList<>();
        answer.same().forEach(it -> lines.add("same     %s: %s".formatted(it.facet(), String.join(", ", it.values()))));
        answer.differ().forEach(it -> lines.add("differ   %s: %s against %s".formatted(it.facet(), some(it.a()), some(it.b()))));
        answer.onlyA().forEach(it -> lines.add("only a   %s: %s".formatted(it.facet(), String.join(", ", it.values()))));
        answer.onlyB().forEach(it -> lines.add("only b   %s: %s".formatted(it.facet(), String.join(", ", it.values()))));
        lines.addAll(answer.hints());
        return String.join("\n", lines) + "\n";
    }

    private static String some(List<String> values) {
        return values.isEmpty() ? "no more" : String.join(", ", values);
    }
}
