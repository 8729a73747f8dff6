package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.exotrace.support.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            async ([record, order]) => {
              const { picture, svgText } = await import('/js/take/picture.js');
              const statement = await (await fetch(`/api/v1/statements/${record}`)).json();
              if (order === 'turned') for (const list of ['participants', 'transfers', 'steps']) statement[list].reverse();
              const wide = { label: 7.2, strong: 7.6, small: 6.2, arc: 6.7, heading: 6.4 };
              const words = { title: `${record} ${statement.title}`, description: statement.says, licence: 'Data: CC BY 4.0.' };
              const whole = picture(statement, words, (text, style) => text.length * wide[style]);
              return svgText(whole).replace(/>(?=<(g|path|rect|text|title|desc|\\/g|\\/svg))/g, '>\\n');
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"G013", "G022", "G023", "G033", "G034", "G047", "G048", "G054", "G064", "G065", "G080", "G091",
        "G093", "G116"})
    void isTheStoredOne(String record, Page page) throws IOException {
        Pages.open(page, "data");
        String made = (String) page.evaluate(MAKE, List.of(record, "as it is"));
        Path stored = STORED.resolve(record + ".svg");
        if (Boolean.getBoolean("drawings.store")) {
            Files.writeString(stored, made);
        }
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve(record + ".svg"), made);
        assertThat(made).as("look at target/drawings/%s.svg; -Ddrawings.store=true stores it", record)
                .isEqualTo(Files.readString(stored));
    }

    /** Point 5: the same drawing for the same statement, in whatever order its parts arrive. */
    @ParameterizedTest
    @ValueSource(strings = {"G013", "G023", "G033", "G047", "G116"})
    void point05_isTheSameForPartsInAnotherOrder(String record, Page page) {
        Pages.open(page, "data");
        assertThat(page.evaluate(MAKE, List.of(record, "turned"))).isEqualTo(page.evaluate(MAKE, List.of(record, "as it is")));
    }

    @Test
    void coversEveryEncodingOfTheLegend(Page page) {
        Pages.open(page, "data");
        List<?> all = (List<?>) page.evaluate("""
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
                }""");
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
