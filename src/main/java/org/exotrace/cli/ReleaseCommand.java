package org.exotrace.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.release.Release;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a version of the data as a folder that can be archived and cited. */
@Command(name = "release",
        description = "Write all data as a folder that can be archived and cited: canonical JSON, KGX, a table of legs, CITATION.cff, a Research Object"
                + " Crate, the licence of each data set, and checksums.",
        mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder, new or empty.")
    private Path out = Path.of("");

    @Option(names = "--date", paramLabel = "D", description = "When it is released: 2026-11-27. Default: today.")
    private @Nullable LocalDate date;

    @Override
    public Integer call() {
        Catalogue catalogue = Content.of(store.settings());
        List<String> files = new Release(catalogue, date == null ? LocalDate.now(ZoneOffset.UTC) : date).write(out);
        spec.commandLine().getErr().printf("%s: %s; data version %s.%n", out, String.join(", ", files), catalogue.dataVersion());
        return 0;
    }
}
