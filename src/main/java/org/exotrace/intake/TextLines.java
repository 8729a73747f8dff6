package org.exotrace.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8, without the mark at its beginning and the ends of lines. */
final class TextLines implements AutoCloseable {

    /** A longer one is no row. */
    private static final int LONGEST = 1 << 24;

    /** What to do where it is none. */
    static final String SAVE = "Save the file as UTF-8; programs that say ANSI, Latin-1 or UTF-16 write another encoding.";

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int line;

    TextLines(InputStream in) {
        this.in = in;
    }

    /**
     * @param text  null where it holds a byte that is no UTF-8
     * @param ended whether a line end follows
     */
    record Line(int number, @Nullable String text, boolean ended) {

        Line(int number, @Nullable String text) {
            this(number, text, true);
        }
    }

    /** @return null after the last */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        boolean any = false;
        boolean ended = false;
        while (true) {
            if (at == end) {
                end = in.read(buffer);
                at = 0;
                if (end <= 0) {
                    end = 0;
                    break;
                }
            }
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            bytes.write(buffer, from, at - from);
            if (bytes.size() > LONGEST) {
                throw new Rows.NoTable(line + 1, "too-large", "This line is longer than 16 MB.", "Write one row a line.");
            }
            if (at < end) {
                at++;
                ended = true;
                break;
            }
        }
        return any ? new Line(++line, text(bytes.toByteArray()), ended) : null;
    }

    private @Nullable String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            text = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
