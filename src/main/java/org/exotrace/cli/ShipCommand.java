package org.exotrace.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.config.Build;
import org.exotrace.failure.FindingsException;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.page.MadeFrontEnd;
import org.exotrace.version.KeptVersions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the build runs on the classes of a jar, so that its first start answers like the second. */
@Command(name = "ship", hidden = true, description = "Makes the catalogue and the page that the jar brings; the build runs it.")
final class ShipCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CLASSES", description = "Folder of compiled classes.")
    private Path classes = Path.of("target", "classes");

    /** Seeds with errors end no build: the program says what is wrong with them. */
    @Override
    public Integer call() throws IOException {
        MadeFrontEnd.ship(classes);
        try {
            DataSet shipped = Stack.of(List.of(), warning -> {});
            Catalogue catalogue = new Catalogue(shipped, Stored.DEFAULT, DataVersion.of(shipped));
            CatalogueFile.ship(catalogue, Build.running().hash("seeds/"), classes);
            KeptVersions.ship(catalogue, classes);
        } catch (FindingsException e) {
            System.err.println("The jar brings no catalogue, since its seeds have errors.");
        }
        return 0;
    }
}
