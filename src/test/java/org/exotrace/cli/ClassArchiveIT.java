package org.exotrace.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.exotrace.support.Jar;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;

/** An archive that was cut off would crash every later start. */
class ClassArchiveIT {

    @Test
    void oneWhoseMakingWasKilledIsNotUsed() throws Exception {
        Path archive = TestGraph.folder().resolve("exotrace.jsa");
        Path fresh = archive.resolveSibling("exotrace.jsa.new");
        List<String> command = Jar.command("--port", "0", "--data", TestGraph.folder().toString()).command();
        command.addAll(1, List.of("-Xlog:cds=off", "-XX:SharedArchiveFile=" + archive));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (WatchService watch = archive.getFileSystem().newWatchService()) {
            archive.getParent().register(watch, ENTRY_CREATE, ENTRY_DELETE);
            List<ProcessHandle> children = List.of();
            while (!Files.exists(fresh)) {
                watch.poll(3, TimeUnit.MINUTES).reset();
                children = process.children().toList();
            }
            children.forEach(ProcessHandle::destroyForcibly);
            while (Files.exists(fresh) && !Files.exists(archive)) {
                watch.poll(1, TimeUnit.MINUTES).reset();
            }
            assertThat(fresh).as("half an archive").doesNotExist();
            assertThat(archive).doesNotExist();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
