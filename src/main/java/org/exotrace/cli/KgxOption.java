package org.exotrace.cli;

import org.exotrace.export.ExportFormat;
import org.exotrace.kgx.KgxNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What KGX calls its nodes. */
final class KgxOption {

    @Option(names = "--ids", paramLabel = "I",
            description = "What KGX calls its nodes: exotrace for our own ids, terms for the term of an entity where it fits exactly. Default: exotrace.")
    private @Nullable KgxNames ids;

    KgxNames names() {
        return ids == null ? KgxNames.EXOTRACE : ids;
    }

    /** @throws ParameterException where it is given and another format wanted */
    void check(CommandSpec spec, String format) {
        if (ids != null && !format.strip().equalsIgnoreCase(ExportFormat.KGX.toString())) {
            throw new ParameterException(spec.commandLine(), "--ids is for --format kgx: only its nodes can be called by their terms.");
        }
    }
}
