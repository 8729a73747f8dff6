package org.exotrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exotrace.support.Notebooks;
import org.exotrace.support.OutsideTest;
import org.exotrace.support.Program;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two files that a server gives to notebooks, against that server: the tasks of the notebook by hand. */
@ExtendWith(Notebooks.class)
class ClientsIT {

    private static final String ADDRESS = TestServer.Shipped.address().replaceAll("/$", "");
    private static final Path TASKS = Path.of("src/test/resources/clients");

    @Test
    void pythonWithoutPackagesDoesTheTasks() throws IOException, InterruptedException {
        assertThat(python("python3", "-I", "-S", "-W", "error")).contains("plain rows: " + Seeds.Shipped.DATA.statements().size(), "all tasks done");
    }

    @Test
    void pythonWithPandasAndNetworkxDoesTheTasks() throws IOException, InterruptedException {
        assertThat(python(Notebooks.python(), "-W", "error")).contains("data frame: " + Seeds.Shipped.DATA.statements().size(), "all tasks done");
    }

    @Test
    @OutsideTest(works = {"Rscript", "-e", "library(igraph)"}, install = "r-cran-igraph")
    void rDoesTheTasksAndGivesIgraphAGraph() throws IOException, InterruptedException {
        assertThat(r("")).contains("data frame: " + Seeds.Shipped.DATA.statements().size(), "graph: igraph", "all tasks done");
    }

    @Test
    void rWithoutIgraphDoesTheTasks() throws IOException, InterruptedException {
        assertThat(r("requireNamespace <- function(package, ...) package != 'igraph' && base::requireNamespace(package, ...)\n"))
                .contains("data frame: " + Seeds.Shipped.DATA.statements().size(), "graph: data frames", "all tasks done");
    }

    private static String r(String before) throws IOException, InterruptedException {
        return Program.run(Program.folder("client"), "Rscript", "-e", before + Files.readString(TASKS.resolve("tasks.R")).replace("ADDRESS", ADDRESS));
    }

    @Test
    void thePythonFileIsReadAsPythonOfThreeYearsAgo() throws IOException, InterruptedException {
        Path folder = Program.folder("client");
        fetch(folder);
        Program.run(folder, Notebooks.python(), "-c", "import ast; ast.parse(open('exotrace.py').read(), feature_version=(3, 9))");
    }

    private static String python(String... command) throws IOException, InterruptedException {
        Path folder = Program.folder("client");
        fetch(folder);
        String tasks = "import sys; sys.path.insert(0, '.')\n" + Files.readString(TASKS.resolve("tasks.py")).replace("ADDRESS", ADDRESS);
        String[] whole = java.util.Arrays.copyOf(command, command.length + 2);
        whole[command.length] = "-c";
        whole[command.length + 1] = tasks;
        return Program.run(folder, whole);
    }

    private static void fetch(Path folder) throws IOException {
        try (var in = URI.create(ADDRESS + "/clients/exotrace.py").toURL().openStream()) {
            Files.copy(in, folder.resolve("exotrace.py"));
        }
    }
}
