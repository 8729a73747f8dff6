package org.exotrace.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What tells one build of the program from another: the files of its jar, or of the folder of classes that it runs from, each
 * with its CRC-32. A jar has these checksums in its own directory, so that nothing of its content is read.
 */
public final class Build {

    private final List<Checked> files;

    private Build(List<Checked> files) {
        this.files = files;
    }

    private record Checked(String name, long sum) {}

    /** Read when it is first asked for. */
    private static final class Running {
        private static final Build BUILD = of(place());
    }

    /** Summed up when it is first asked for: a start does not wait for it. */
    private static final class Whole {
        private static final String HASH = hash(running().files);
    }

    /** The one that runs. */
    public static Build running() {
        return Running.BUILD;
    }

    /** @param place a jar, or a folder of classes */
    public static Build of(Path place) {
        try {
            return new Build(Files.isDirectory(place) ? inFolder(place) : inJar(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Eight hexadecimal digits that change with the content or name of any file, or with their order in a jar, and with nothing else. */
    public String hash() {
        return this == Running.BUILD ? Whole.HASH : hash(files);
    }

    /** The same of the files below a folder, such as {@code seeds/}. */
    public String hash(String folder) {
        return hash(below(folder).toList());
    }

    /** Of tens of thousands: no text is made of any. */
    private static String hash(List<Checked> files) {
        CRC32 all = new CRC32();
        ByteBuffer sum = ByteBuffer.allocate(Long.BYTES);
        for (Checked file : files) {
            all.update(file.name.getBytes(StandardCharsets.UTF_8));
            all.update(sum.putLong(0, file.sum).array());
        }
        return HexFormat.of().toHexDigits(all.getValue(), 8);
    }

    /** Names of the files below a folder, as the class path knows them. */
    public List<String> files(String folder) {
        return below(folder).map(Checked::name).toList();
    }

    private Stream<Checked> below(String folder) {
        return files.stream().filter(it -> it.name.startsWith(folder)).sorted(Comparator.comparing(Checked::name));
    }

    private static List<Checked> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return file.stream().filter(it -> !it.isDirectory()).map(it -> new Checked(it.getName(), it.getCrc())).toList();
        }
    }

    private static List<Checked> inFolder(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(it -> new Checked(folder.relativize(it).toString().replace('\\', '/'), sum(it)))
                    .sorted(Comparator.comparing(Checked::name))
                    .toList();
        }
    }

    private static long sum(Path file) {
        try {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(file));
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path place() {
        try {
            return Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The class path gives valid addresses", e);
        }
    }
}
