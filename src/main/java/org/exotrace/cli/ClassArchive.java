package org.exotrace.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    private final Path archive;
    private final Path jar;

    private ClassArchive(Path archive, Path jar) {
        this.archive = archive;
        this.jar = jar;
    }

    /** Returns at once; what goes wrong is only a slower next start. */
    static void makeInBackground() {
        Path jar = Path.of(System.getProperty("java.class.path"));
        flags().stream().filter(flag -> flag.startsWith(FLAG)).findFirst()
                .filter(flag -> Files.isRegularFile(jar))
                .map(flag -> new ClassArchive(Path.of(flag.substring(FLAG.length())), jar))
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
            if (Files.exists(archive) && Files.exists(key) && Files.readString(key).equals(wanted)) {
                return;
            }
            Path fresh = Path.of(archive + ".new");
            Path store = Files.createTempDirectory("exotrace-archive");
            try {
                train(fresh, store);
                Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(key, wanted);
                LOG.info("Made {}: the next start is quicker.", archive.getFileName());
            } finally {
                delete(store);
            }
        } catch (IOException e) {
            LOG.debug("No class archive was made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void train(Path fresh, Path store) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        flags().stream().filter(flag -> !flag.startsWith(FLAG)).forEach(command::add);
        command.addAll(List.of("-Dexotrace.stop-with-parent=true", "-XX:ArchiveClassesAtExit=" + fresh,
                "-jar", jar.toString(), "serve", "--port", "0", "--data", store.toString()));
        Process process = new ProcessBuilder(command).start();
        String address = process.inputReader().readLine().replace("Exotrace: ", "");
        boolean ready = process.errorReader().lines().anyMatch(line -> line.contains("Ready: "));
        if (ready) {
            URI.create(address + "api/v1/statements/G047").toURL().openStream().close();
        }
        process.destroy();
        process.waitFor();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
