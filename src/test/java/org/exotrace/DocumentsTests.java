package org.exotrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTests {

    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#\\s]+)");
    private static final Pattern NAMED = Pattern.compile("`([^` ]+)`");

    /** What stands in front of a name in "Where to look", and behind it. */
    private static final List<String> ROOTS = List.of("", "src/main/java/org/exotrace/", "src/bench/java/org/exotrace/");

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

    @Test
    void architectureNamesForEachQuestionPlacesThatAreThere() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
                .dropWhile(line -> !line.equals("## Where to look")).skip(1)
                .takeWhile(line -> !line.startsWith("## ")).filter(line -> line.startsWith("| ")).skip(1).toList();
        assertThat(rows).hasSizeGreaterThan(30).allSatisfy(row -> {
            String answer = row.split("\\|")[2];
            assertThat(NAMED.matcher(answer).results().map(it -> it.group(1))).isNotEmpty()
                    .allSatisfy(name -> assertThat(isThere(name)).as("'%s' is a file, a folder or a class".formatted(name)).isTrue());
        });
    }

    /** A path from the top or below our package, or the name of a class alone. */
    private static boolean isThere(String name) throws IOException {
        if (ROOTS.stream().anyMatch(root -> Files.exists(Path.of(root + name)) || Files.exists(Path.of(root + name + ".java")))) {
            return true;
        }
        try (Stream<Path> sources = Files.walk(Path.of("src"))) {
            return sources.anyMatch(path -> path.getFileName().toString().equals(name + ".java"));
        }
    }
}
