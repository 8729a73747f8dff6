package org.exotrace.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.config.Settings;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a folder of seeds in place of what the store holds. */
@Command(name = "load",
        description = "Load the seeds of a folder into the store, in place of what it holds. Seeds with errors are refused.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "DIR", description = "Folder with entities/, statements/ and references.yaml.")
    private Path folder = Path.of("seeds");

    @Override
    public Integer call() {
        Settings settings = store.settings(new WebOptions(), folder);
        DataSet dataSet = SeedReader.read(folder, spec.commandLine().getErr()::println);
        try (GraphClient client = GraphClient.open(settings)) {
            new CatalogueFile(settings.data()).forget();
            new GraphStore(client).replace(Loading.CUSTOM, dataSet, Loading.progress(dataSet.statements().size()));
        }
        System.out.printf("loaded %d statements, data version %s%n", dataSet.statements().size(), DataVersion.of(dataSet));
        return 0;
    }
}
