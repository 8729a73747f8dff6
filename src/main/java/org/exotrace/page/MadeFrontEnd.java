package org.exotrace.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exotrace.config.Build;
import org.jspecify.annotations.Nullable;

/**
 * What {@link JoinedFrontEnd} gives of the files inside the program, as the build made it: a start joins and hashes nothing. Files are
 * read from the jar as they are asked for.
 *
 * @param folder of all addresses, with its slash
 * @param files  by their paths in the front end
 */
public record MadeFrontEnd(String folder, Set<String> files) implements FrontEnd {

    private static final String PLACE = "/shipped/page/";

    /** Holds the fingerprint of the files that were joined, and the folder of all addresses. */
    private static final String OF = "of";

    public MadeFrontEnd {
        files = Set.copyOf(files);
    }

    /** Empty where the build made none of the files that are there. */
    static Optional<FrontEnd> running() {
        byte[] of = read(PLACE + OF);
        if (of == null) {
            return Optional.empty();
        }
        String[] said = new String(of, StandardCharsets.US_ASCII).split(" ");
        Build build = Build.running();
        return said[0].equals(build.hash(Sources.FOLDER))
                ? Optional.of(new MadeFrontEnd(said[1], Set.copyOf(build.files(Sources.FOLDER)))) : Optional.empty();
    }

    /** Makes it, for the folder of classes that a jar is made of. */
    public static void ship(Path classes) throws IOException {
        JoinedFrontEnd joined = new JoinedFrontEnd(Sources.shipped());
        write(classes, Sources.PAGE, joined.page());
        for (Map.Entry<String, byte[]> file : joined.joined().entrySet()) {
            write(classes, file.getKey(), file.getValue());
        }
        write(classes, OF, (Build.running().hash(Sources.FOLDER) + " " + joined.folder()).getBytes(StandardCharsets.US_ASCII));
    }

    private static void write(Path classes, String name, byte[] bytes) throws IOException {
        Path file = classes.resolve(PLACE.substring(1) + name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Override
    public byte[] page() {
        return find(PLACE, Sources.PAGE).orElseThrow();
    }

    @Override
    public Optional<byte[]> find(String address) {
        String path = address.startsWith(folder) ? address.substring(folder.length()) : "";
        return files.contains(Sources.FOLDER + path) ? find(PLACE, path).or(() -> find("/" + Sources.FOLDER, path)) : Optional.empty();
    }

    @Override
    public boolean lasting() {
        return true;
    }

    private static Optional<byte[]> find(String place, String path) {
        return Optional.ofNullable(read(place + path));
    }

    private static byte @Nullable [] read(String resource) {
        try (InputStream in = MadeFrontEnd.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
