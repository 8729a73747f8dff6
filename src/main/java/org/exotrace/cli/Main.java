package org.exotrace.cli;

import java.util.concurrent.CompletableFuture;
import org.exotrace.failure.Exhaustion;
import org.exotrace.failure.SurroundingsException;
import picocli.CommandLine;

/** The program. Exit codes: 0 fine, 1 errors in the data, 2 wrong use, 3 surroundings (port, lock, password). */
public final class Main {

    static final int FINDINGS = 1;
    static final int SURROUNDINGS = 3;

    private Main() {}

    /** A process that failed ends, whatever threads it has begun. */
    public static void main(String[] args) {
        Exhaustion.watch();
        int code;
        try {
            code = run(args);
        } catch (Throwable e) {
            System.err.println(Faults.line(e));
            code = Faults.code(e);
            if (Faults.isBeyondOrder(e)) {
                Runtime.getRuntime().halt(code);
            }
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String... args) {
        try {
            SettingsSource.check().ifPresent(System.err::println);
        } catch (SurroundingsException e) {
            System.err.println(e.getMessage());
            return SURROUNDINGS;
        }
        if (Commands.serve(args)) {
            CompletableFuture.runAsync(Loading::prepare);
        }
        return ready(Commands.of(args)).execute(args);
    }

    /** With all commands. */
    static CommandLine commandLine() {
        return ready(Commands.all());
    }

    private static CommandLine ready(CommandLine line) {
        return line.setDefaultValueProvider(new SettingsSource())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(parsed -> {
                    GivenValues.check(parsed);
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(Faults.line(failure));
                    return Faults.code(failure);
                });
    }
}
