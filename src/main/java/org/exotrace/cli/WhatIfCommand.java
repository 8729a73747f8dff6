package org.exotrace.cli;

import org.exotrace.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code exotrace what-if --block gene:CD274}. */
@Command(name = "what-if", mixinStandardHelpOptions = true,
        description = "What breaks and what survives when something is blocked, or a modifier given.")
final class WhatIfCommand extends AskCommand {

    @Option(names = "--block", paramLabel = "WHAT", description = "Take away an entity with its kinds, a leg (G047/2) or a statement.")
    private @Nullable String block;

    @Option(names = "--apply", paramLabel = "NAME", description = "Apply a modifier by its recorded actions.")
    private @Nullable String apply;

    @Option(names = "--from", paramLabel = "NAME", description = "Only chains that pass it.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "NAME", description = "Only chains that end in it: an effect, or a cell that it is placed in.")
    private @Nullable String to;

    @Option(names = "--effect", paramLabel = "NAME", description = "Only chains that end in this effect.")
    private @Nullable String effect;

    WhatIfCommand() {
        super("/what-if");
    }

    @Override
    String text(Object found) {
        return WhatIfText.of((WhatIf) found);
    }
}
