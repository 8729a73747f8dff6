package org.exotrace.cli;

import org.exotrace.failure.ExotraceException;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.SurroundingsException;
import picocli.CommandLine;

/** The program. Exit codes: 0 fine, 1 errors in the data, 2 wrong use, 3 surroundings (port, lock, password). */
public final class Main {

    static final int FINDINGS = 1;
    static final int SURROUNDINGS = 3;

    private Main() {}

    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String... args) {
        try {
            SettingsSource.check();
        } catch (SurroundingsException e) {
            System.err.println(e.getMessage());
            return SURROUNDINGS;
        }
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        return new CommandLine(new ExotraceCommand())
                .setDefaultValueProvider(new SettingsSource())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof ExotraceException)) {
                        throw failure;
                    }
                    command.getErr().println(failure.getMessage());
                    return failure instanceof FindingsException ? FINDINGS : SURROUNDINGS;
                });
    }
}
