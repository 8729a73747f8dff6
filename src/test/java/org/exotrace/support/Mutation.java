package org.exotrace.support;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils files at random: a slip of a disk, of an editor, or of somebody with bad intent. The same seed spoils the same way. */
public final class Mutation {

    private static final List<String> BAD = List.of("!!binary c3Bl", "1e400", "1" + "0".repeat(40), "-1", "0", "null", "~", "[]", "{}", "[", "}",
            "\"", "'", "\\", "&a", "*a", "\u202E", "\u0000", "\u0007", "\uFFFF", "\\ud800", "\t", "\r", "\n\n", "---\n", ": ", "- ", "# ", ",,",
            "true", "lines: [99, 1]", "a".repeat(3_000), "[".repeat(60), "{\"a\":".repeat(1_200), "\uFEFF", "é", "<<: ", "? ", "|", "=");

    private final Random random;

    public Mutation(long seed) {
        random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** The same with one to three places spoiled. */
    public byte[] of(byte[] bytes) {
        byte[] spoiled = bytes;
        for (int i = below(3); i >= 0; i--) {
            spoiled = once(spoiled);
        }
        return spoiled;
    }

    private byte[] once(byte[] bytes) {
        int at = below(Math.max(1, bytes.length));
        int end = Math.min(bytes.length, at + 1 + below(40));
        return switch (below(6)) {
            case 0 -> joined(bytes, at, new byte[] {(byte) below(256)}, Math.min(bytes.length, at + 1));
            case 1 -> joined(bytes, at, new byte[0], end);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
            case 3 -> below(4) == 0 ? Arrays.copyOf(bytes, at) : joined(bytes, at, new byte[0], at);
            case 4 -> joined(bytes, at, bad(), at);
            default -> value(bytes, at);
        };
    }

    /** Whatever stands between two signs of punctuation becomes something else. */
    private byte[] value(byte[] bytes, int at) {
        int start = at;
        while (start < bytes.length && ":,[".indexOf(bytes[start]) < 0) {
            start++;
        }
        int end = Math.min(bytes.length, start + 1);
        while (end < bytes.length && ",]}\n".indexOf(bytes[end]) < 0) {
            end++;
        }
        return joined(bytes, Math.min(bytes.length, start + 1), bad(), end);
    }

    private byte[] bad() {
        return BAD.get(below(BAD.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
        byte[] joined = Arrays.copyOf(bytes, to + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, joined, to, middle.length);
        System.arraycopy(bytes, from, joined, to + middle.length, bytes.length - from);
        return joined;
    }
}
