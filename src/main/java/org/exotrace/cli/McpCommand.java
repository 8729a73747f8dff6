package org.exotrace.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.Callable;
import org.exotrace.config.Settings;
import org.exotrace.mcp.McpStdio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers an assistant that starts it, over its own input and output. */
@Command(name = "mcp", description = "Answer an assistant over standard input and output (MCP). It asks the server that runs at --host and --port,"
        + " and where none does, one of its own on a free port.", mixinStandardHelpOptions = true)
final class McpCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = System.out;
        System.setOut(System.err);
        Settings settings = options.settings();
        McpStdio running = stdio(settings, settings.address(settings.port()));
        if (running.isThere()) {
            running.run(System.in, out);
            return 0;
        }
        Faults.checkMemory();
        try (Service own = new Service(settings.aside()); StopHook stop = new StopHook(() -> closed(own))) {
            McpStdio stdio = stdio(settings, own.start());
            own.openGraph();
            stdio.run(System.in, out);
        }
        return 0;
    }

    /** Nothing has to be told of its end. */
    private static boolean closed(Service own) {
        own.close();
        return false;
    }

    private static McpStdio stdio(Settings settings, String address) {
        return new McpStdio(URI.create(address), settings.access().mcpToken());
    }
}
