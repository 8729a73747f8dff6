package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.statement.StatementItem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code exotrace statements --cargo PD-L1}. */
@Command(name = "statements", mixinStandardHelpOptions = true,
        description = "Statements by filters: a repeated one means or, different ones mean and.")
final class StatementsCommand extends AskCommand {

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--sort", paramLabel = "BY", description = "record, title, theme, kind or support; a leading - turns it round.")
    private @Nullable String sort;

    @Option(names = "--limit", paramLabel = "N", description = "Items at most.")
    private @Nullable String limit;

    @Option(names = "--offset", paramLabel = "N", description = "Items to leave out first.")
    private @Nullable String offset;

    StatementsCommand() {
        super("/statements");
    }

    @Override
    String text(Object found) {
        List<String> lines = new ArrayList<>();
        ((List<?>) found).stream().map(StatementItem.class::cast)
                .forEach(it -> lines.add("%s  %s".formatted(it.record(), it.title())));
        return String.join("\n", lines) + "\n";
    }
}
