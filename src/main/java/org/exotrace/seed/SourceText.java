package org.exotrace.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exotrace.failure.FindingsException.Finding;

/** The text of a file, or the line on which it stops being one. */
final class SourceText {

    private static final Pattern LONE_RETURN = Pattern.compile("\\r(?!\\n)");

    private SourceText() {}

    static Optional<String> of(byte[] bytes, String file, Consumer<Finding> findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            findings.accept(FileSource.error(file, lineAtEnd(text), "encoding", "This line holds a byte that is not UTF-8.",
                    "Save the file as UTF-8; programs that say ANSI, Latin-1 or UTF-16 write another encoding."));
            return Optional.empty();
        }
        Matcher lone = LONE_RETURN.matcher(text);
        if (lone.find()) {
            findings.accept(FileSource.error(file, lineAtEnd(text.substring(0, lone.start())), "line-end",
                    "This line ends with a carriage return alone.", "Save the file with line feeds as line ends."));
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static int lineAtEnd(String text) {
        return 1 + (int) text.chars().filter(it -> it == '\n').count();
    }
}
