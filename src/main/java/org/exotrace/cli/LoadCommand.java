package org.exotrace.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedFolder;
import org.exotrace.seed.SeedReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a folder of seeds, a file, or the shipped seeds, in place of what the store holds. */
@Command(name = "load",
        description = "Load the seeds of a folder, an exported file, or the shipped seeds, in place of what the store holds. Data with"
                + " errors are refused whole.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    /** One or the other. */
    private static final class What {

        @Parameters(paramLabel = "DIR|FILE",
                description = "Folder with entities/, statements/ and references.yaml, or a file in the shape of an export: JSON, or KGX"
                        + " tables in a zip.")
        private @Nullable Path place;

        @Option(names = "--default", description = "The shipped data set; later starts keep it up to date again.")
        private boolean shipped;
    }

    @Override
    public Integer call() {
        Settings settings = store.settings(new WebOptions(), what.place);
        String name = what.place == null ? Loading.DEFAULT : Loading.CUSTOM;
        DataSet dataSet = what.place == null
                ? SeedFolder.shipped(SeedReader::read)
                : SeedReader.read(what.place, spec.commandLine().getErr()::println);
        try (GraphClient client = GraphClient.open(settings); StopHook stop = new StopHook(() -> close(client))) {
            try {
                new CatalogueFile(settings.data()).forget();
                new GraphStore(client).replace(name, dataSet, Loading.progress(dataSet.statements().size()));
            } catch (SurroundingsException e) {
                stop.tell(e);
                return Main.SURROUNDINGS;
            }
        }
        int count = dataSet.statements().size();
        System.out.printf("loaded %d statement%s, data version %s%n", count, count == 1 ? "" : "s", DataVersion.of(dataSet));
        return 0;
    }

    private static boolean close(GraphClient client) {
        client.close();
        return true;
    }
}
