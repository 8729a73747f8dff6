package org.exotrace.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What no option and no argument can be. */
final class GivenValues {

    private static final List<String> PORTS = List.of("--port", "--bolt-port");
    private static final int LAST_PORT = 65_535;

    private GivenValues() {}

    /** @throws ParameterException which names the option and what it takes */
    static void check(ParseResult parsed) {
        for (ParseResult each = parsed; each != null; each = each.hasSubcommand() ? each.subcommand() : null) {
            for (ArgSpec arg : each.commandSpec().args()) {
                check(arg);
            }
        }
    }

    private static void check(ArgSpec arg) {
        String name = arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
        if (arg.stringValues().stream().anyMatch(String::isBlank)) {
            throw wrong(arg, "%s cannot be empty. Give a value, or leave it out.".formatted(name));
        }
        if (PORTS.contains(name) && arg.getValue() instanceof Integer port && (port < 0 || port > LAST_PORT)) {
            throw wrong(arg, "%s cannot be %d: a port is a number from 0 to %d, where 0 is a free one.".formatted(name, port, LAST_PORT));
        }
    }

    private static ParameterException wrong(ArgSpec arg, String message) {
        return new ParameterException(arg.command().commandLine(), message);
    }
}
