package org.exotrace.cli;

import java.util.List;
import org.exotrace.config.Access;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who may ask, and whether it is written down. */
final class AccessOptions {

    private static final String ORIGIN = "https?://[A-Za-z0-9.-]+(:\\d+)?";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--access-log", description = "Log each request: who asked what, the status, bytes and milliseconds.")
    private boolean log;

    @Option(names = "--cors-origin", paramLabel = "ORIGIN", split = ",",
            description = "Let pages of this origin ask the API from a browser, such as https://notebooks.example.org."
                    + " Repeatable. Default: none.")
    private List<String> origins = List.of();

    @Option(names = "--allow-host", paramLabel = "NAME", split = ",",
            description = "Answer to this name too where --host is this machine only, as behind a proxy. Repeatable.")
    private List<String> hosts = List.of();

    Access access() {
        origins.stream().filter(it -> !it.matches(ORIGIN)).findFirst().ifPresent(it -> {
            throw new ParameterException(spec.commandLine(),
                    "--cors-origin cannot be '%s': it is scheme, name and port, such as https://notebooks.example.org:8888.".formatted(it));
        });
        return new Access(log, List.copyOf(origins), List.copyOf(hosts));
    }
}
