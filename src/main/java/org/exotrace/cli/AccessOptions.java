package org.exotrace.cli;

import java.util.List;
import org.exotrace.config.Access;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who may ask, and whether it is written down. */
final class AccessOptions {

    private static final String ORIGIN = "https?://[A-Za-z0-9.-]+(:\\d+)?";
    private static final String PUBLIC = ORIGIN + "(/[A-Za-z0-9._~/-]*)?";
    private static final String CONTRIBUTE = ORIGIN + "(/[A-Za-z0-9._~/?=&%+-]*)?";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--access-log", description = "Log each request: who asked what, the status, bytes and milliseconds.")
    private boolean log;

    @Option(names = "--cors-origin", paramLabel = "ORIGIN", split = ",",
            description = "Let pages of this origin ask the API from a browser, such as https://notebooks.example.org."
                    + " Repeatable. Default: none.")
    private List<String> origins = List.of();

    @Option(names = "--allow-host", paramLabel = "NAME", split = ",",
            description = "Answer to this name too, as behind a proxy: names with a dot are refused unless told. Repeatable.")
    private List<String> hosts = List.of();

    @Option(names = "--public-url", paramLabel = "URL",
            description = "Where others find this server, such as https://exotrace.example.org: citations and figures carry it."
                    + " Default: none, and they carry no address.")
    private @Nullable String publicUrl;

    @Option(names = "--mcp-token", paramLabel = "TOKEN",
            description = "What assistants have to send to /mcp as a bearer token. Default: none, and then /mcp answers this machine alone."
                    + " Give it as EXOTRACE_MCP_TOKEN, since others see command lines.")
    private @Nullable String mcpToken;

    @Option(names = "--contribute-url", paramLabel = "URL",
            description = "Where a new issue is written, such as https://example.org/exotrace/issues/new: what a reader notices on the page"
                    + " opens there, filled in. Nothing is sent by itself. Default: none, and the page gives a file.")
    private @Nullable String contributeUrl;

    Access access() {
        origins.forEach(it -> check("--cors-origin", it, ORIGIN, "scheme, name and port, such as https://notebooks.example.org:8888"));
        check("--public-url", publicUrl, PUBLIC, "an address such as https://exotrace.example.org");
        check("--contribute-url", contributeUrl, CONTRIBUTE, "an address such as https://example.org/exotrace/issues/new");
        return new Access(log, List.copyOf(origins), List.copyOf(hosts), publicUrl == null ? null : publicUrl.replaceFirst("/+$", ""),
                mcpToken, contributeUrl);
    }

    private void check(String option, @Nullable String given, String shape, String is) {
        if (given != null && !given.matches(shape)) {
            throw new ParameterException(spec.commandLine(), "%s cannot be '%s': it is %s.".formatted(option, given, is));
        }
    }
}
