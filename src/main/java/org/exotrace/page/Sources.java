package org.exotrace.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exotrace.config.Build;
import org.exotrace.json.Sha256;

/** All files of the front end, by their paths in its folder. */
record Sources(SortedMap<String, byte[]> files) {

    static final String PAGE = "index.html";
    static final String FOLDER = "frontend/";

    Sources {
        files = new TreeMap<>(files);
    }

    /** Those inside the program. */
    static Sources shipped() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Build.running().files(FOLDER).forEach(it -> files.put(it.substring(FOLDER.length()), read("/" + it)));
        return new Sources(files);
    }

    String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new CannotJoinException(path, "there is no such file");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Sixteen hexadecimal digits that change with the content or the name of any file. */
    String hash() {
        MessageDigest digest = Sha256.digest();
        files.forEach((path, bytes) -> {
            digest.update((path + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return Sha256.hex(digest.digest()).substring(0, 16);
    }

    private static byte[] read(String resource) {
        try (InputStream in = Sources.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
