package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page goes by feature: one folder below {@code frontend/js} is one room. */
class RoomsTests {

    private static final Path SCRIPTS = Path.of("frontend/js");
    private static final Path STYLES = Path.of("frontend/css");
    private static final Set<String> SHARED = Set.of("ui", "figure", "drawing", "scene", "render", "take", "search");
    /** Types, which only checkers read, name files in a way that looks like an import. */
    private static final Pattern TYPES = Pattern.compile("(?s)/\\*\\*.*?\\*/");
    private static final Pattern IMPORT = Pattern.compile("(?:\\bfrom |\\bimport\\()'(\\.[^']+)'");

    @Test
    void featuresMeetOnlyInWhatAllShare() {
        assertThat(imports().filter(it -> !it.room().equals("shell")))
                .filteredOn(it -> !it.room().equals(it.target()) && !SHARED.contains(it.target()))
                .as("move what two features need to ui, figure, drawing, scene, render, take or search").isEmpty();
    }

    @Test
    void whatAllShareKnowsNoFeature() {
        assertThat(imports().filter(it -> SHARED.contains(it.room()))).isNotEmpty()
                .allSatisfy(it -> assertThat(SHARED).contains(it.target()));
    }

    /** It is geometry: what SVG makes of it comes after. */
    @Test
    void theDrawingKnowsNothingOfItsRendering() {
        assertThat(imports().filter(it -> it.room().equals("drawing"))).isNotEmpty()
                .allSatisfy(it -> assertThat(it.target()).isIn("drawing", "ui"));
        assertThat(imports().filter(it -> it.room().equals("scene"))).isNotEmpty()
                .allSatisfy(it -> assertThat(it.target()).isIn("scene", "drawing", "ui"));
    }

    @Test
    void everyImportNamesAFile() {
        assertThat(imports()).isNotEmpty().allSatisfy(it -> assertThat(it.file()).isRegularFile());
    }

    @Test
    void noFileIsLong() {
        assertThat(files(SCRIPTS, ".js")).isNotEmpty().allSatisfy(it -> assertThat(lines(it)).hasSizeLessThanOrEqualTo(200));
        assertThat(files(STYLES, ".css")).isNotEmpty().allSatisfy(it -> assertThat(lines(it)).hasSizeLessThanOrEqualTo(150));
    }

    @Test
    void everyStyleSheetIsPartOfThePageAndStandsInARoom() throws IOException {
        String index = Files.readString(STYLES.resolve("index.css"));
        assertThat(files(STYLES, ".css").filter(it -> !it.endsWith("index.css"))).isNotEmpty().allSatisfy(it -> {
            assertThat(index).contains("url('" + STYLES.relativize(it) + "')");
            assertThat(SCRIPTS.resolve(STYLES.relativize(it).getName(0))).isDirectory();
        });
    }

    private record Import(Path from, Path file) {

        String room() {
            return SCRIPTS.relativize(from).getName(0).toString();
        }

        String target() {
            return SCRIPTS.relativize(file).getName(0).toString();
        }
    }

    private static Stream<Import> imports() {
        return files(SCRIPTS, ".js").flatMap(from -> IMPORT.matcher(TYPES.matcher(String.join("\n", lines(from))).replaceAll("")).results()
                .map(it -> new Import(from, from.resolveSibling(it.group(1)).normalize())));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(it -> it.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
