package org.exotrace.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the server listens. */
final class WebOptions {

    @Option(names = "--host", paramLabel = "H", defaultValue = "127.0.0.1",
            description = "Address to listen on. Default: ${DEFAULT-VALUE}, this machine only.")
    String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", defaultValue = "7070",
            description = "Port to listen on, 0 for a free one. Default: ${DEFAULT-VALUE}.")
    int port = 7070;

    @Option(names = "--open", description = "Open a browser once the page answers.")
    boolean open;

    @Mixin
    AccessOptions access = new AccessOptions();
}
