package org.exotrace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between two fences of a document, for a reader to copy. */
public record CodeBlock(Path document, int line, String language, String code) {

    /** Where the documents say that the program listens. */
    private static final String DOCUMENTED = "http://127.0.0.1:7070";
    private static final Pattern FENCED = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Of all documents, in one language. */
    public static List<CodeBlock> all(String language) {
        return documents().stream().flatMap(CodeBlock::of).filter(block -> block.language.equals(language)).toList();
    }

    private static List<Path> documents() {
        try (Stream<Path> top = Files.list(Path.of("")); Stream<Path> docs = Files.walk(Path.of("docs"));
                Stream<Path> examples = Files.walk(Path.of("examples"))) {
            return Stream.of(top, docs, examples, Stream.of(Path.of("seeds/README.md"))).flatMap(it -> it)
                    .filter(path -> path.toString().endsWith(".md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CodeBlock> of(Path document) {
        try {
            String text = Files.readString(document);
            return FENCED.matcher(text).results().map(it -> new CodeBlock(document,
                    (int) text.substring(0, it.start(2)).lines().count() + 1, it.group(1), it.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The commands of a block for the shell; one that goes on behind a backslash is one. */
    public Stream<CodeBlock> commands() {
        return code.replaceAll("\\\\\\n\\s*", "").lines().filter(it -> !it.isBlank())
                .map(command -> new CodeBlock(document, line, language, command));
    }

    /** The code for a server of the tests. */
    public String here() {
        return code.replace(DOCUMENTED, TestServer.Shipped.address().replaceAll("/$", ""));
    }

    /** As a test is named. */
    @Override
    public String toString() {
        return "%s:%d: %s".formatted(document, line, code.strip().replace("\n", "; "));
    }
}
