package org.exotrace.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.exotrace.model.Blanks;

/** The lines of a file that say something. Spreadsheets write UTF-16 as "Unicode text", and the letters of Windows as CSV. */
final class ListText {

    private static final int GZIP = 0x1f;
    private static final String WINDOWS = "windows-1252";

    private ListText() {}

    static List<String> lines(InputStream in) throws IOException {
        return decoded(bytes(in)).replaceFirst("^\uFEFF", "").lines().filter(it -> !Blanks.trimmed(it).isEmpty() && !it.startsWith("#")).toList();
    }

    private static byte[] bytes(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in);
        int first = bytes.read();
        if (first >= 0) {
            bytes.unread(first);
        }
        return (first == GZIP ? new GZIPInputStream(bytes) : bytes).readAllBytes();
    }

    private static String decoded(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        if (mark == 0xfffe || mark == 0xfeff) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName(WINDOWS));
        }
    }
}
