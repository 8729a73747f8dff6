package org.exotrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTests {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#\\s]+)");
    private static final Pattern CODE = Pattern.compile("`((?:src|cypher|seeds|docs|frontend)/[A-Za-z0-9_./-]+\\.[a-z]+)`");

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(".")); Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.of(top, docs, Stream.of(Path.of("seeds/README.md"))).flatMap(it -> it)
                    .filter(path -> path.toString().endsWith(".md")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pointToFilesThatAreThere(Path document) throws IOException {
        String text = Files.readString(document);
        Path folder = document.toAbsolutePath().getParent();
        assertThat(LINK.matcher(text).results().map(it -> it.group(1))).allSatisfy(
                link -> assertThat(folder.resolve(link)).exists());
        assertThat(CODE.matcher(text).results().map(it -> it.group(1))).allSatisfy(
                path -> assertThat(Path.of(path)).exists());
    }
}
