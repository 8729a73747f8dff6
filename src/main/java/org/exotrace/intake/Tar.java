package org.exotrace.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The entries of a tar (POSIX.1-2001, and the long names of GNU), one after the other. */
final class Tar implements AutoCloseable {

    private static final int BLOCK = 512;
    private static final int SIZE = 124;
    private static final int TYPE = 156;
    private static final int MARK = 257;
    private static final int PREFIX = 345;
    /** Names and attributes of one entry. */
    private static final int LONGEST_EXTRA = 1 << 16;
    private static final Pattern PATH = Pattern.compile("(?m)^\\d+ path=(.*)$");

    /** @param isFile whether it is a file, not a folder or a link */
    record Entry(String name, long size, boolean isFile) {}

    private final InputStream in;
    private long open;
    private long padding;

    Tar(InputStream in) {
        this.in = in;
    }

    static boolean is(byte[] start) {
        return start.length > MARK + 4 && text(start, MARK, 5).equals("ustar");
    }

    /** @return null after the last */
    @Nullable
    Entry next() throws IOException {
        String name = "";
        while (true) {
            in.skipNBytes(open + padding);
            open = 0;
            padding = 0;
            byte[] header = in.readNBytes(BLOCK);
            if (header.length == 0 || header.length == BLOCK && header[0] == 0) {
                return null;
            }
            if (header.length < BLOCK) {
                throw new EOFException();
            }
            long size = size(header);
            open = size;
            padding = (BLOCK - size % BLOCK) % BLOCK;
            switch (header[TYPE]) {
                case 'L' -> name = extra(size).replaceFirst("\0+$", "");
                case 'x' -> {
                    Matcher path = PATH.matcher(extra(size));
                    name = path.find() ? path.group(1) : name;
                }
                case 'g', 'K' -> extra(size);
                default -> {
                    return new Entry(name.isEmpty() ? name(header) : name, size, header[TYPE] == '0' || header[TYPE] == 0);
                }
            }
        }
    }

    /** What is left of the entry that was given last. */
    InputStream content() {
        return new Piecewise(in) {

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (open == 0) {
                    return -1;
                }
                int count = in.read(into, offset, (int) Math.min(length, open));
                if (count < 0) {
                    throw new EOFException();
                }
                open -= count;
                return count;
            }
        };
    }

    private String extra(long size) throws IOException {
        if (size > LONGEST_EXTRA) {
            throw new ZipException("header");
        }
        byte[] bytes = in.readNBytes((int) size);
        open = 0;
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String name(byte[] header) {
        String prefix = text(header, MARK, 6).equals("ustar") && header[MARK + 5] == 0 ? text(header, PREFIX, 155) : "";
        String name = text(header, 0, 100);
        return prefix.isEmpty() ? name : prefix + "/" + name;
    }

    private static long size(byte[] header) throws IOException {
        String octal = text(header, SIZE, 12).strip();
        if (!octal.matches("[0-7]{1,11}")) {
            throw new ZipException("header");
        }
        return Long.parseLong(octal, 8);
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
