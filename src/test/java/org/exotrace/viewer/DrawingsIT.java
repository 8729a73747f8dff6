package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Stored drawings of statements that cover every encoding, made with a fixed table of widths, so that they are the same on
 * every machine. {@code src/test/resources/drawings/gallery.html} shows them. After a change that is meant, look at
 * {@code target/drawings}, then run with {@code -Ddrawings.store=true}.
 */
@BrowserTest
class DrawingsIT {

    private static final Path STORED = Path.of("src/test/resources/drawings");
    private static final Path MADE = Path.of("target/drawings");

    private static final String MAKE = """
            async ([record, order, lanes]) => {
              const { picture } = await import('/js/take/picture.js');
              const { svgText } = await import('/js/take/stand-alone.js');
              const { drawing } = await import('/js/drawing/drawing.js');
              const { narrowDrawing } = await import('/js/drawing/narrow.js');
              const statement = await (await fetch(`/api/v1/statements/${record}`)).json();
              if (order === 'turned') for (const list of ['participants', 'transfers', 'steps']) statement[list].reverse();
              const wide = { label: 7.2, strong: 7.6, small: 6.2, arc: 6.7, heading: 6.4 };
              const words = { title: `${record} ${statement.title}`, description: statement.says, licence: 'Data: CC BY 4.0.' };
              const draw = lanes === 'above' ? narrowDrawing : drawing;
              const { whole } = picture(statement, words, (text, style) => text.length * wide[style], draw);
              return svgText(whole).replace(/>(?=<(g|path|rect|text|title|desc|\\/g|\\/svg))/g, '>\\n');
            }""";

    @TestFactory
    Stream<DynamicTest> isTheStoredOne(Page page) {
        Pages.open(page, "data");
        return Stream.of("G013", "G022", "G023", "G033", "G034", "G047", "G048", "G054", "G064", "G065", "G080", "G091", "G093", "G116")
                .map(record -> DynamicTest.dynamicTest(record, () -> holdAgainst(record + ".svg", draw(page, record, "as it is", "beside"))));
    }

    /** On a phone the lanes stand one above the other. */
    @TestFactory
    Stream<DynamicTest> isTheStoredOneOnAPhone(Page page) {
        Pages.open(page, "data");
        return Stream.of("G023", "G033", "G047", "G064").map(record -> DynamicTest.dynamicTest(record, () -> holdAgainst(record + ".phone.svg", draw(page, record, "as it is", "above"))));
    }

    private static String draw(Page page, String record, String order, String lanes) {
        return (String) Pages.evaluate(page, MAKE, List.of(record, order, lanes));
    }

    private static void holdAgainst(String file, String made) throws IOException {
        Path stored = STORED.resolve(file);
        if (Boolean.getBoolean("drawings.store")) {
            Files.writeString(stored, made);
        }
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve(file), made);
        assertThat(made).as("look at target/drawings/%s; -Ddrawings.store=true stores it", file).isEqualTo(Files.readString(stored));
    }

    /** Point 5: the same drawing for the same statement, in whatever order its parts arrive. */
    @TestFactory
    Stream<DynamicTest> point05_isTheSameForPartsInAnotherOrder(Page page) {
        Pages.open(page, "data");
        return Stream.of("G013 beside", "G023 beside", "G033 beside", "G047 beside", "G116 beside", "G033 above", "G023 above")
                .map(drawing -> DynamicTest.dynamicTest(drawing, () -> {
                    String[] of = drawing.split(" ");
                    assertThat(draw(page, of[0], "turned", of[1])).isEqualTo(draw(page, of[0], "as it is", of[1]));
                }));
    }

    @Test
    void coversEveryEncodingOfTheLegend(Page page) {
        Pages.open(page, "data");
        List<?> all = (List<?>) Pages.evaluate(page, """
                async () => {
                  const { drawing } = await import('/js/drawing/drawing.js');
                  const { WORDS } = await import('/js/render/legend.js');
                  const { items } = await (await fetch('/api/v1/statements?limit=1000')).json();
                  const used = new Set();
                  for (const { record } of items) {
                    const statement = await (await fetch(`/api/v1/statements/${record}`)).json();
                    for (const one of drawing(statement, text => text.length * 7).encodings) used.add(WORDS[one]);
                  }
                  return [...used];
                }""", null);
        Set<String> stored = new TreeSet<>();
        all.forEach(words -> stored.add((String) words));
        stored.removeIf(DrawingsIT::contains);
        assertThat(stored).as("encodings without a stored drawing").isEmpty();
    }

    private static boolean contains(String words) {
        try (var files = Files.list(STORED)) {
            return files.filter(it -> it.toString().endsWith(".svg")).anyMatch(it -> read(it).contains(">" + words + "<"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void standsInTheGalleryForPeople() throws IOException {
        String gallery = Files.readString(STORED.resolve("gallery.html"));
        try (var files = Files.list(STORED)) {
            files.filter(it -> it.toString().endsWith(".svg"))
                    .forEach(it -> assertThat(gallery).contains("src=\"" + it.getFileName() + "\""));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
