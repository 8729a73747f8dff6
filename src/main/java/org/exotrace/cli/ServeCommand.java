package org.exotrace.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves pages and API until it is stopped. */
@Command(name = "serve", description = "Serve the pages and the API; this is what happens without a command.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() {
        return ServiceProcess.run(options.settings());
    }
}
