package org.exotrace.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The files that were given, or that an archive or a folder holds: without what a Finder or a version control put beside them. */
public final class Parts {

    private static final int MAGIC = 512;
    /** Packed more often than this nothing is. */
    private static final int DEEPEST = 2;
    /** Tables are packed to a tenth; what unpacks to more than fifty times its size is made to. */
    private static final long PACKED = 50;
    private static final long LARGEST = 4L << 30;

    private Parts() {}

    /** An archive that cannot be opened, is cut off, or was changed on its way. */
    public static final class Broken extends IOException {

        private static final long serialVersionUID = 1L;

        private final String said;

        Broken(Throwable cause) {
            super(cause);
            said = String.valueOf(cause.getMessage());
        }

        /** What keeps it shut, as a sentence, where that is known. */
        public Optional<String> why() {
            return said.contains("encrypted") ? Optional.of("This archive is locked by a password.")
                    : said.contains("compression method") ? Optional.of("This archive is packed in a way that is not read.") : Optional.empty();
        }
    }

    /** A small archive can unpack to anything. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * @param path a file, an archive (zip, tar, tar.gz, gz) or a folder
     * @param most bytes of what an archive holds that are held in memory; of a zip, tables may have more where they are packed as tables are
     * @throws TooLarge where there are more
     * @throws Broken   where an archive is no whole one
     */
    public static List<Part> of(Path path, long most) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Part part : packed(path, most)) {
            if (part.name().matches("(.*/)?\\.\\.(/.*)?")) {
                throw new Rows.NoTable(1, "zip", "It holds '%s', whose path leads out of the archive.".formatted(part.name()), "Pack the files again, without '..' in their paths.");
            }
            if (isData(part.name())) {
                parts.add(unpacked(part, most));
            }
        }
        return List.copyOf(parts);
    }

    private static List<Part> packed(Path path, long most) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                return files.filter(Files::isRegularFile).sorted().map(Parts::plain).toList();
            }
        }
        byte[] magic = magic(path);
        try {
            if (isZip(magic)) {
                return new ZipParts(path, Math.max(most, Math.min(LARGEST, PACKED * Files.size(path)))).all();
            }
            if (isGzip(magic)) {
                return unzipped(path, most);
            }
            return Tar.is(magic) ? tar(Files.newInputStream(path), most) : List.of(plain(path));
        } catch (ZipException | EOFException e) {
            throw new Broken(e);
        }
    }

    /** Whether this is an archive of any kind. */
    public static boolean isArchive(Path path) throws IOException {
        byte[] magic = magic(path);
        return isZip(magic) || isGzip(magic) || Tar.is(magic);
    }

    private static Part plain(Path path) {
        try {
            return new Part(path.getFileName().toString(), Files.size(path), () -> new BufferedInputStream(Files.newInputStream(path)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Dot files, copies and locks that editors leave, and what macOS puts into archives, are no data. */
    private static boolean isData(String name) {
        return Stream.of(name.split("/")).noneMatch(it -> it.startsWith(".") && !it.equals(".") || it.equals("__MACOSX") || it.endsWith("~") || it.startsWith("~$"));
    }

    private static List<Part> unzipped(Path path, long most) throws IOException {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(path)))) {
            in.mark(MAGIC);
            byte[] magic = in.readNBytes(MAGIC);
            in.reset();
            if (Tar.is(magic)) {
                return tar(in, most);
            }
            byte[] bytes = bytes(in, most);
            return List.of(held(unzippedName(path.getFileName().toString()), bytes));
        }
    }

    /** One that is packed by itself once more, as tables often are. */
    private static Part unpacked(Part part, long most) throws IOException {
        Part one = part;
        for (int i = 0; i < DEEPEST && isGzip(start(one)); i++) {
            Part packed = one;
            long limit = Math.max(most, Math.min(LARGEST, PACKED * packed.size()));
            one = new Part(unzippedName(packed.name()), -1, () -> Piecewise.bounded(new GZIPInputStream(packed.open()), limit));
        }
        return one;
    }

    private static byte[] start(Part part) throws IOException {
        try (InputStream in = part.open()) {
            return in.readNBytes(2);
        } catch (ZipException | EOFException e) {
            throw new Broken(e);
        }
    }

    private static String unzippedName(String name) {
        return name.replaceFirst("(?i)\\.gz$", "");
    }

    private static List<Part> tar(InputStream in, long most) throws IOException {
        List<Part> parts = new ArrayList<>();
        long left = most;
        try (Tar tar = new Tar(in)) {
            for (Tar.Entry entry = tar.next(); entry != null; entry = tar.next()) {
                if (!entry.isFile()) {
                    continue;
                }
                byte[] bytes = bytes(tar.content(), left);
                left -= bytes.length;
                parts.add(held(entry.name(), bytes));
            }
        }
        return parts;
    }

    static Part held(String name, byte[] bytes) {
        return new Part(name, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    static byte[] bytes(InputStream in, long most) throws IOException {
        int limit = (int) Math.min(most, Integer.MAX_VALUE - 16);
        byte[] bytes = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw new TooLarge();
        }
        return bytes;
    }

    private static byte[] magic(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAGIC);
        }
    }

    private static boolean isZip(byte[] start) {
        return start.length > 1 && start[0] == 'P' && start[1] == 'K';
    }

    private static boolean isGzip(byte[] start) {
        return start.length > 1 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    }
}
