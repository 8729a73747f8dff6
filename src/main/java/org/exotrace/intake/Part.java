package org.exotrace.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * One file of what was brought, by itself or in an archive.
 *
 * @param name as it is called there, with its folders
 * @param size bytes, unpacked; -1 where that is not known
 */
public record Part(String name, long size, Opener opener) {

    /** More than any beginning needs that tells what a file is. */
    private static final int BEGINNING = 1 << 16;

    /** Opens it anew each time. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    public InputStream open() throws IOException {
        return opener.open();
    }

    /** Bytes, unpacked, counted where that is not known; more than most, where there are more. */
    public long sizeUpTo(long most) throws IOException {
        if (size >= 0) {
            return size;
        }
        byte[] some = new byte[BEGINNING];
        long counted = 0;
        try (InputStream in = open()) {
            for (int count = in.read(some); count >= 0 && counted <= most; count = in.read(some)) {
                counted += count;
            }
        }
        return counted;
    }

    public byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return in.readAllBytes();
        }
    }

    /** Its name without folders. */
    public String file() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** How it begins, as text; what is no UTF-8 in it becomes something else. */
    String beginning() throws IOException {
        try (InputStream in = open()) {
            String text = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
