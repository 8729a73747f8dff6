package org.exotrace.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.config.Settings;
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

/** Loads a folder of seeds, or the shipped ones, in place of what the store holds. */
@Command(name = "load",
        description = "Load the seeds of a folder, or the shipped ones, in place of what the store holds. Seeds with errors are refused.",
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

        @Parameters(paramLabel = "DIR", description = "Folder with entities/, statements/ and references.yaml.")
        private @Nullable Path folder;

        @Option(names = "--default", description = "The shipped data set; later starts keep it up to date again.")
        private boolean shipped;
    }

    @Override
    public Integer call() {
        Settings settings = store.settings(new WebOptions(), what.folder);
        String name = what.folder == null ? Loading.DEFAULT : Loading.CUSTOM;
        DataSet dataSet = what.folder == null
                ? SeedFolder.shipped(SeedReader::read)
                : SeedReader.read(what.folder, spec.commandLine().getErr()::println);
        try (GraphClient client = GraphClient.open(settings)) {
            new CatalogueFile(settings.data()).forget();
            new GraphStore(client).replace(name, dataSet, Loading.progress(dataSet.statements().size()));
        }
        System.out.printf("loaded %d statements, data version %s%n", dataSet.statements().size(), DataVersion.of(dataSet));
        return 0;
    }
}
