package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Native;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Jar;
import org.exotrace.support.LoadedStore;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What can be wrong with the folder of the store: each is one line, exit code 3, and what to do. */
class StoreFailuresIT {

    private static final String NO_ROOM = "The disk has no room for the data: the store in '%s' holds what it held before."
            + " Make room, or give a folder on another disk with --data.";

    private static final String NO_ROOM_TO_MAKE = "The disk has no room for the store in '%s'. Make room, or give a folder on another"
            + " disk with --data.";

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.writeString(TestGraph.folder().resolve("a-file"), "not a folder");
        assertThat(load(file)).isEqualTo("The store folder '%s' is a file. Give a folder with --data.".formatted(file));
        assertThat(load(file.resolve("below"))).isEqualTo(
                "The store folder '%s' cannot be made ('%s' is no folder). Give one that you may write to with --data."
                        .formatted(file.resolve("below"), file));
    }

    /** A store of Neo4j 2026.08 differs for 5.26 in this byte: the kernel version of its first checkpoint, 32 for 20. */
    @Test
    void aStoreOfANewerNeo4jIsToldAndStays() throws IOException {
        for (String database : List.of("system", "neo4j")) {
            Path folder = LoadedStore.copy();
            Path log = folder.resolve("data").resolve("transactions").resolve(database).resolve("checkpoint.0");
            try (RandomAccessFile bytes = new RandomAccessFile(log.toFile(), "rw")) {
                bytes.seek(128);
                assertThat(bytes.read()).as("kernel version of 5.26").isEqualTo(20);
                bytes.seek(128);
                bytes.write(32);
            }
            assertThat(load(folder)).isEqualTo(("The store in '%s' was written by a newer Neo4j than the 5.26.30 in here."
                    + " Start the Exotrace that wrote it, or give another folder with --data.").formatted(folder));
        }
    }

    /** A limit on the size of files needs no rights, and fails a write just as a full disk does. */
    @Test
    void writesThatFailLeaveTheOldData() throws Exception {
        Path folder = LoadedStore.copy();
        List<String> load = Jar.command("load", Seeds.FOLDER.toString(), "--data", folder.toString()).command();
        assertThat(lines(shell("ulimit -f 600; exec \"$@\"", load))).containsExactly(NO_ROOM.formatted(folder));
        try (GraphClient client = GraphClient.open(TestGraph.settings(folder))) {
            GraphStore store = new GraphStore(client);
            assertThat(store.stored().orElseThrow().dataVersion()).isEqualTo(DataVersion.of(store.read()))
                    .isEqualTo(DataVersion.of(Seeds.DATA));
        }
    }

    /**
     * Neo4j cannot write a single page then: it tried for ever. Its native library, which Java unpacks, is found too large
     * before that.
     */
    @Test
    void aStoreThatCannotBeMadeForWantOfRoomIsTold() throws Exception {
        for (List<String> library : List.of(List.<String>of(), List.of("-Djna.boot.library.path=" + nativeLibrary()))) {
            Path folder = TestGraph.folder();
            List<String> serve = Jar.command("--port", "0", "--data", folder.toString()).command();
            serve.add(1, "-XX:-UsePerfData");
            serve.addAll(1, library);
            assertThat(lines(shell("ulimit -f 64; exec \"$@\"", serve))).containsExactly(NO_ROOM_TO_MAKE.formatted(folder));
        }
    }

    private static Path nativeLibrary() throws IOException {
        Path library = TestGraph.folder().resolve("libjnidispatch.so");
        try (InputStream in = Native.class.getResourceAsStream("/com/sun/jna/linux-x86-64/libjnidispatch.so")) {
            Files.copy(in, library);
        }
        return library.getParent();
    }

    @Test
    void tooFewFilesToOpenAreTold() throws Exception {
        Path folder = TestGraph.folder();
        List<String> serve = Jar.command("--port", "0", "--data", folder.toString()).command();
        assertThat(lines(shell("ulimit -n 64; exec \"$@\"", serve))).containsExactly(
                "This process may open too few files for the store in '%s'. Raise its limit, as with ulimit -n 1024.".formatted(folder));
    }

    /** A small disk of its own, which only this process and its children see. */
    @Test
    void aFullDiskIsTold() throws Exception {
        boolean may = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt").start().waitFor() == 0;
        if (!may) {
            System.err.println("LEFT OUT: a full disk needs the right to mount one; failing writes are tested without it.");
        }
        Assumptions.assumeTrue(may, "no right to mount a small disk");
        Path folder = LoadedStore.copy();
        Path disk = TestGraph.folder();
        String small = "mount -t tmpfs -o size=$(($(du -sk %s | cut -f1) + 400))k tmpfs %s && cp -r %s/. %s && exec \"$@\""
                .formatted(folder, disk, folder, disk);
        List<String> load = Jar.command("load", Seeds.FOLDER.toString(), "--data", disk.toString()).command();
        load.addAll(0, List.of("unshare", "-rm", "sh", "-c", small, "sh"));
        assertThat(lines(new ProcessBuilder(load).start())).containsExactly(NO_ROOM.formatted(disk));
    }

    /** As somebody else where the tests run as root, to whom permissions mean nothing. */
    @Test
    void aFolderOfSomebodyElseIsTold() throws Exception {
        Path folder = LoadedStore.copy();
        Path jar = Files.copy(Jar.path(), TestGraph.folder().resolve("exotrace.jar"));
        new ProcessBuilder("chmod", "-R", "a+rX,a-w", folder.toString(), jar.getParent().toString()).start().waitFor();
        List<String> serve = Jar.command("--port", "0", "--data", folder.toString()).command();
        serve.set(serve.indexOf("-jar") + 1, jar.toString());
        boolean root = new ProcessBuilder("test", "-w", folder.toString()).start().waitFor() == 0;
        String run = root ? "exec setpriv --reuid=65534 --regid=65534 --clear-groups \"$@\"" : "exec \"$@\"";
        assertThat(lines(shell(run, serve))).containsExactly(
                "The store in '%s' may not be read and written by this user. Give one that may be with --data.".formatted(folder));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** What a load into that folder says. */
    private static String load(Path folder) {
        StringWriter errors = new StringWriter();
        int code = Main.commandLine().setErr(new PrintWriter(errors))
                .execute("load", Seeds.FOLDER.toString(), "--data", folder.toString());
        assertThat(code).as(errors.toString()).isEqualTo(3);
        return errors.toString().lines().filter(StoreFailuresIT::isOwn).collect(Collectors.joining("\n"));
    }

    /** Neither progress nor the warning that the shipped seeds have. */
    private static boolean isOwn(String line) {
        return !line.contains(" INFO ") && !line.contains(": warning [");
    }

    private static Process shell(String script, List<String> command) throws IOException {
        command.addAll(0, List.of("sh", "-c", script, "sh"));
        return new ProcessBuilder(command).start();
    }

    /** What a process says beside its progress, once it has ended with 3. */
    private static List<String> lines(Process process) throws Exception {
        List<String> lines = process.errorReader().lines().filter(StoreFailuresIT::isOwn).toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(process.exitValue()).as(lines.toString()).isEqualTo(3);
        return lines;
    }
}
