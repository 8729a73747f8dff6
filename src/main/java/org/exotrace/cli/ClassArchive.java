package org.exotrace.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.exotrace.files.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The archive of loaded classes that {@code -XX:SharedArchiveFile} names (JEP 350): the next start takes its classes
 * from there. It is made once for a jar and a JDK, behind the running program, by a second one on a store of its own
 * that starts, answers one statement and ends. Without that flag, or run from a folder of classes, nothing happens.
 */
final class ClassArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);
    private static final String FLAG = "-XX:SharedArchiveFile=";
    private static final String MAKING = ".making-";

    private final Path archive;
    private final Path jar;

    private ClassArchive(Path archive, Path jar) {
        this.archive = archive;
        this.jar = jar;
    }

    /** Returns at once; what goes wrong is only a slower next start. */
    static void makeInBackground() {
        flags().stream().filter(flag -> flag.startsWith(FLAG)).findFirst()
                .map(flag -> new ClassArchive(Path.of(flag.substring(FLAG.length())), Path.of(System.getProperty("java.class.path"))))
                .filter(it -> Files.isRegularFile(it.jar))
                .ifPresent(it -> {
                    Thread thread = new Thread(it::make, "class archive");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    private static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    private void make() {
        Path key = Path.of(archive + ".key");
        try {
            String wanted = Files.size(jar) + " " + Files.getLastModifiedTime(jar) + " " + System.getProperty("java.vm.version");
            if (Files.exists(archive) && Files.exists(key) && Files.readString(key).equals(wanted + " " + sum(archive))) {
                return;
            }
            clear();
            Path making = Files.createDirectory(Path.of(archive + MAKING + ProcessHandle.current().pid()));
            try {
                Path fresh = making.resolve("archive");
                train(fresh, making);
                Files.deleteIfExists(key);
                Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(key, wanted + " " + sum(archive));
                LOG.info("Made {}: the next start is quicker.", archive.getFileName());
            } finally {
                Folders.delete(making);
            }
        } catch (IOException e) {
            LOG.debug("No class archive was made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What starts left that were killed together with their training. */
    private void clear() throws IOException {
        String begin = archive.getFileName() + MAKING;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(archive.toAbsolutePath().getParent(), it -> it.getFileName().toString().startsWith(begin))) {
            for (Path making : all) {
                String pid = making.getFileName().toString().substring(begin.length());
                if (pid.equals(String.valueOf(ProcessHandle.current().pid())) || ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    Folders.delete(making);
                }
            }
        }
    }

    /** Length and checksum: a JVM that maps an archive which was cut off dies at its start. */
    private static String sum(Path archive) throws IOException {
        CRC32C sum = new CRC32C();
        try (InputStream in = new CheckedInputStream(Files.newInputStream(archive), sum)) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return length + " " + Long.toHexString(sum.getValue());
        }
    }

    /** @throws IOException when the other program did not come to its end, or what it wrote is not on the disk */
    private void train(Path fresh, Path making) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        flags().stream().filter(flag -> !flag.startsWith(FLAG) && !flag.contains(Begun.WITH_PARENT)).forEach(command::add);
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-D" + Begun.TRAINING + "=" + making, "-XX:ArchiveClassesAtExit=" + fresh,
                "-jar", jar.toString(), "serve", "--port", "0", "--data", making.resolve("store").toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        // Where this one listens, and which store it asks, is not for one that only practises.
        builder.environment().keySet().removeIf(it -> it.startsWith("EXOTRACE_"));
        Process process = builder.start();
        String address = process.inputReader().readLine();
        boolean ready = process.errorReader().lines().anyMatch(line -> line.contains("Ready: "));
        if (ready && address != null) {
            URI.create(address.replace("Exotrace: ", "") + "api/v1/statements/G047").toURL().openStream().close();
        }
        try (OutputStream word = process.getOutputStream()) {
            if (ready) {
                word.write('.');
            }
        }
        int code = process.waitFor();
        if (!ready || code != 0) {
            throw new IOException("The training ended with " + code);
        }
        try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }
}
