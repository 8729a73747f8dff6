package org.exotrace.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code exotrace conflicts}. */
@Command(name = "conflicts", mixinStandardHelpOptions = true, description = "Contradictions, found by rule or seen by curators, and what separates their sides.")
final class ConflictsCommand extends AskCommand {

    @Option(names = "--basis", paramLabel = "B", description = "rule, curated or both; may be repeated.")
    private @Nullable List<String> basis;

    @Option(names = "--rule", paramLabel = "R", description = "By that rule, R1 to R11; may be repeated.")
    private @Nullable List<String> rule;

    @Option(names = "--statement", paramLabel = "R", description = "In which that record stands, such as G047; may be repeated.")
    private @Nullable List<String> statement;

    @Option(names = "--limit", paramLabel = "N", description = "Items at most.")
    private @Nullable String limit;

    @Option(names = "--offset", paramLabel = "N", description = "Items to leave out first.")
    private @Nullable String offset;

    ConflictsCommand() {
        super("/conflicts");
    }

    @Override
    String text(Object found) {
        return ConflictText.of((List<?>) found);
    }
}
