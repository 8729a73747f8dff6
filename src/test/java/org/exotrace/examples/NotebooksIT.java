package org.exotrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.exotrace.support.Notebooks;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notebook and the R script run from top to end against a server with all that ships, and say what the copies kept here say. */
@ExtendWith(Notebooks.class)
class NotebooksIT {

    private static final Path FOLDER = Path.of("examples/notebooks");
    private static final Path TARGET = Path.of("target/notebooks");

    @Test
    void theNotebookRunsAndSaysWhatItKeeps() throws IOException, InterruptedException {
        run(Files.createDirectories(TARGET).resolve("notebook.log"), Notebooks.python(), "-m", "nbconvert", "--to", "notebook", "--execute",
                "--output-dir", TARGET.toString(), FOLDER.resolve("exotrace.ipynb").toString());
        List<String> kept = texts(FOLDER.resolve("exotrace.ipynb"));
        assertThat(kept).hasSizeGreaterThan(10);
        assertThat(texts(TARGET.resolve("exotrace.ipynb"))).isEqualTo(kept);
    }

    @Test
    void theScriptRunsAndSaysWhatItKeeps() throws IOException, InterruptedException {
        Path said = Files.createDirectories(TARGET).resolve("exotrace.R.txt");
        run(said, "Rscript", FOLDER.resolve("exotrace.R").toString());
        assertThat(said).hasSameTextualContentAs(FOLDER.resolve("exotrace.R.txt"));
    }

    private static void run(Path said, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("EXOTRACE", TestServer.Shipped.address().replaceAll("/$", ""));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
    }

    /** What the cells say in words, without pictures. */
    private static List<String> texts(Path notebook) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode cell : TestServer.parse(Files.readString(notebook)).path("cells")) {
            for (JsonNode output : cell.path("outputs")) {
                JsonNode text = output.has("text") ? output.path("text") : output.path("data").path("text/plain");
                StringBuilder whole = new StringBuilder();
                text.forEach(line -> whole.append(line.asText()));
                texts.add(text.isTextual() ? text.asText() : whole.toString());
            }
        }
        return texts;
    }
}
