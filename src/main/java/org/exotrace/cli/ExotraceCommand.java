package org.exotrace.cli;

import java.util.concurrent.Callable;
import org.exotrace.config.Program;
import org.exotrace.json.DataVersion;
import org.exotrace.seed.SeedFolder;
import org.exotrace.seed.SeedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** Without a subcommand it serves, with the same options. */
@Command(
        name = "exotrace",
        description = "Explores exosome-mediated mechanisms: source cell, vesicle with cargo, target cell, effect.",
        versionProvider = ExotraceCommand.Version.class,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each option can be given as an environment variable too (--neo4j-uri as EXOTRACE_NEO4J_URI), or as a line",
            "neo4j-uri=... of the file that EXOTRACE_CONFIG names. A flag wins over the environment, that over the file.",
            "Exit codes: 0 fine, 1 errors in the data, 2 wrong use, 3 surroundings (port, lock, password)."
        })
final class ExotraceCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Override
    public Integer call() {
        return ServiceProcess.run(options.settings());
    }

    /** The program's version, and that of the data that it ships. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "exotrace " + Program.version(),
                "shipped data " + DataVersion.of(SeedFolder.shipped(SeedReader::read)),
            };
        }
    }
}
