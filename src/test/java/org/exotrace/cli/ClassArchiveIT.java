package org.exotrace.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.exotrace.support.Jar;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;

/** An archive that was cut off would crash every later start. */
class ClassArchiveIT {

    private final Path archive = TestGraph.folder().resolve("exotrace.jsa");

    @Test
    void oneWhoseMakingWasKilledIsNotUsed() throws Exception {
        Process process = start();
        try (WatchService watch = watch()) {
            training(process, watch).forEach(ProcessHandle::destroyForcibly);
            while (Files.exists(making(process))) {
                watch.poll(1, TimeUnit.MINUTES).reset();
            }
            assertThat(archive).doesNotExist();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void theMakingEndsWithTheProgramThatBeganItAndLeavesNothing() throws Exception {
        Process process = start();
        try (WatchService watch = watch()) {
            List<ProcessHandle> training = training(process, watch);
            process.destroyForcibly().waitFor();
            for (ProcessHandle it : training) {
                it.onExit().get(1, TimeUnit.MINUTES);
            }
            assertThat(archive.getParent()).isEmptyDirectory();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void whatIsLeftWhereBothWereKilledGoesWithTheNextStart() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path left = Files.createDirectory(Path.of(archive + ".making-" + ended.pid()));
        Files.writeString(left.resolve("archive"), "half of one");
        Process process = start();
        try (WatchService watch = watch()) {
            training(process, watch);
            assertThat(left).doesNotExist();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Process start() throws IOException {
        List<String> command = Jar.command("--port", "0", "--data", TestGraph.folder().toString()).command();
        command.addAll(1, List.of("-Xlog:cds=off", "-XX:SharedArchiveFile=" + archive));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private WatchService watch() throws IOException {
        WatchService watch = archive.getFileSystem().newWatchService();
        archive.getParent().register(watch, ENTRY_CREATE, ENTRY_DELETE);
        return watch;
    }

    private Path making(Process process) {
        return Path.of(archive + ".making-" + process.pid());
    }

    /** The processes that make the archive, once they have begun to. */
    private List<ProcessHandle> training(Process process, WatchService watch) throws IOException, InterruptedException {
        while (!Files.exists(making(process))) {
            watch.poll(3, TimeUnit.MINUTES).reset();
        }
        try (WatchService inside = archive.getFileSystem().newWatchService()) {
            making(process).register(inside, ENTRY_CREATE);
            while (isEmpty(making(process))) {
                inside.poll(3, TimeUnit.MINUTES).reset();
            }
        }
        return process.children().toList();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        }
    }
}
