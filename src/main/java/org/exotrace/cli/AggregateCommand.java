package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.aggregate.Aggregate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code exotrace aggregate --by source,effect}. */
@Command(name = "aggregate", mixinStandardHelpOptions = true, description = "Statements counted in groups that have the same ends; filters say which count.")
final class AggregateCommand extends AskCommand {

    @Option(names = "--by", paramLabel = "WORDS", required = true,
            description = "One to four of source, vesicle, cargo, target, receptor, effect, disease, theme, document, dataset, setting, with commas between.")
    private @Nullable String by;

    @Option(names = "--level", paramLabel = "L", description = "stated, or top: an entity counts as the classes above it; one word, or one for each word of --by.")
    private @Nullable String level;

    @Option(names = "--open", paramLabel = "NAME", description = "With --level top, a class that is told by what lies below it; may be repeated.")
    private @Nullable List<String> open;

    @Option(names = "--most", paramLabel = "N[,N…]", description = "Values of each word that stand alone at most; the others are told together.")
    private @Nullable String most;

    @Option(names = "--group", paramLabel = "ENDS", description = "One group with its statements: for each word an id, none, others, others:protein or others:RNA.")
    private @Nullable String group;

    @Option(names = "--effects", paramLabel = "E", description = "all, or primary alone.")
    private @Nullable String effects;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--limit", paramLabel = "N", description = "Groups at most.")
    private @Nullable String limit;

    @Option(names = "--offset", paramLabel = "N", description = "Groups to leave out first.")
    private @Nullable String offset;

    AggregateCommand() {
        super("/aggregate");
    }

    @Override
    String text(Object found) {
        Aggregate answer = (Aggregate) found;
        List<String> lines = new ArrayList<>();
        lines.add("%d statements in %d groups by %s".formatted(answer.statements(), answer.total(),
                answer.by().stream().map(Object::toString).collect(Collectors.joining(", "))));
        answer.rows().forEach(row -> lines.add(line(answer.columns(), row)));
        if (answer.rest().groups() > 0) {
            lines.add("%d groups more, of %d statements".formatted(answer.rest().groups(), answer.rest().statements()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The ends, without ids, then what the group rests on. */
    private static String line(List<String> columns, List<@Nullable Object> row) {
        int ends = columns.indexOf("sign");
        String labels = IntStream.range(0, ends).filter(it -> !columns.get(it).endsWith("_id"))
                .mapToObj(it -> row.get(it) == null ? "not stated" : String.valueOf(row.get(it))).collect(Collectors.joining(" > "));
        Object sign = row.get(ends);
        return "%s: %s, statements: %s, papers: %s, conflicts: %s, %s".formatted(labels, sign == null ? "no sign" : sign, row.get(ends + 1), row.get(ends + 2),
                row.get(columns.indexOf("conflicts")), String.join(" ", records(row.get(columns.size() - 1))));
    }

    private static List<String> records(@Nullable Object cell) {
        return cell instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }
}
