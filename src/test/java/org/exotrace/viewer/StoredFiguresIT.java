package org.exotrace.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Stored figures of each kind of statement, of paths, of the two sides of a contradiction and of the landscape, as a page of 1440
 * and one of 390 px has them, in light and dark, made with a fixed table of widths. Both schemes stand in one file, since the lines are
 * the same. {@code src/test/resources/figures/gallery.html} shows each in both. After a change that is meant, look at
 * {@code target/figures}, then run with {@code -Ddrawings.store=true}.
 */
@BrowserTest
class StoredFiguresIT {

    private static final Path STORED = Path.of("src/test/resources/figures");
    private static final Path MADE = Path.of("target/figures");
    private static final List<String> STATEMENTS = List.of("G013", "G022", "G023", "G033", "G034", "G035", "G047", "G048", "G054", "G064", "G067",
            "G080", "G091", "G093", "G101", "G113");
    private static final String PATHS = "from=cell:tumour-cell&to=proc:tcell-response";
    private static final String SEAMS = "from=ves:tde&to=proc:cd8-activation";
    private static final String CONTRADICTION = "R1.proc:chemosensitivity.cell:msc";
    private static final String MAKE = """
            async ([what, key, phone, dark, paths, contradiction]) => {
              const { sceneOf } = await import('/js/scene/scene.js');
              const { pathSceneOf } = await import('/js/scene/path-scene.js');
              const { renderScene } = await import('/js/render/scene.js');
              const { pictureOf } = await import('/js/take/picture.js');
              const { pathPlan } = await import('/js/take/plans.js');
              const { standAlone, svgText } = await import('/js/take/stand-alone.js');
              const api = async path => (await fetch(`/api/v1${path}`)).json();
              const WIDE = { label: 7.2, strong: 7.6, small: 6.2, arc: 6.7, heading: 6.4, name: 9.2, big: 9.8, note: 6.9, verb: 7.6 };
              const measure = (text, style) => text.length * WIDE[style];
              const room = phone ? 358 / 0.88 : 1280;
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('.paper { color-scheme: dark; --paper: #14161a; --surface: #1b1e23 } .paper-ground { fill: #14161a }');
              document.adoptedStyleSheets = dark ? [sheet] : [];
              const saved = (plan, title) =>
                svgText(pictureOf(plan, { title, description: title, licence: 'Data: CC BY 4.0.' }, measure, { legend: !phone }).whole);
              const figure = async (record, agents) => {
                const statement = await api(`/statements/${record}`);
                const wide = sceneOf(statement, measure, { agents });
                const fits = !phone && wide.width * 0.88 <= room;
                const scene = fits ? wide : sceneOf(statement, measure, { agents, upright: true, room });
                const plan = { ...scene, kind: 'scene', left: Math.floor(scene.left), top: Math.floor(scene.top), encodings: scene.used, parts: [...renderScene(scene, '').childNodes] };
                return saved(plan, `${record} ${statement.title}`);
              };
              const make = {
                statement: () => figure(key, true),
                side: async () => {
                  const { items } = await api('/conflicts?limit=1000');
                  const side = items.find(one => one.id === contradiction).sides[key];
                  return figure(side.statements[0], false);
                },
                path: async () => {
                  const { partsOf } = await import('/js/find/parts.js');
                  const { claimWords } = await import('/js/find/table.js');
                  const answer = await api(`/paths?${paths}`);
                  const most = Math.max(...answer.assembled.map(one => one.joints.length));
                  const path = key === 'seams' ? answer.assembled.find(one => one.joints.length === most) : answer[key][0];
                  const statements = await Promise.all([...new Set(path.legs.map(id => answer.legs[id].statement))].map(one => api(`/statements/${one}`)));
                  return saved(pathPlan(pathSceneOf(partsOf(path, answer, statements), measure, { room: phone ? 358 : 1280 })), claimWords(path, answer));
                },
                landscape: async () => {
                  const [{ aggregateQuery, askedIn }, { endsOf, linesOf, between }, { plan }, { draw }] = await Promise.all([
                    import('/js/explore/question.js'), import('/js/explore/lines.js'), import('/js/explore/plan.js'), import('/js/explore/picture.js')]);
                  const asked = askedIn('');
                  const answer = await api(`/aggregate?${aggregateQuery(asked)}&limit=400`);
                  const [ends, all] = [endsOf(answer, asked), linesOf(answer)];
                  const lines = phone ? between(all, 0) : all;
                  const made = plan({ lanes: phone ? ends.slice(0, 2) : ends, lines, width: phone ? 358 : 1280, shares: phone ? [40, 40] : [12.5, 13.5, 12.5, 16.5], measure, ...(phone && { room: 700 }) });
                  return standAlone(draw(made, { first: 0, href: () => '#' }), 'All mechanisms on one picture');
                },
              };
              return (await make[what]()).replace(/>(?=<(g|path|rect|text|title|desc|\\/g|\\/svg))/g, '>\\n');
            }""";

    private record Picture(String what, boolean phone) {

        String file() {
            return what.replaceFirst("^statement ", "").replace(' ', '-') + (phone ? ".390" : ".1440") + ".svg";
        }
    }

    private static List<Picture> all() {
        Stream<String> kinds = Stream.of(STATEMENTS.stream().map(it -> "statement " + it),
                Stream.of("path documented", "path assembled", "path seams", "side 0", "side 1", "landscape")).flatMap(it -> it);
        return kinds.flatMap(what -> Stream.of(false, true).map(phone -> new Picture(what, phone))).toList();
    }

    @TestFactory
    Stream<DynamicTest> isTheStoredOne(Page page) {
        Pages.open(page, "data");
        return all().stream().map(it -> DynamicTest.dynamicTest(it.file(), () -> holdAgainst(it.file(), Schemes.joined(make(page, it, false), make(page, it, true)))));
    }

    private static String make(Page page, Picture it, boolean dark) {
        String[] what = it.what().split(" ");
        return (String) Pages.evaluate(page, MAKE,
                List.of(what[0], what.length > 1 ? what[1] : "", it.phone(), dark, what[what.length - 1].equals("seams") ? SEAMS : PATHS, CONTRADICTION));
    }

    private static void holdAgainst(String file, String made) throws IOException {
        Path stored = STORED.resolve(file);
        if (Boolean.getBoolean("drawings.store")) {
            Files.createDirectories(STORED);
            Files.writeString(stored, made);
        }
        Files.createDirectories(MADE);
        Files.writeString(MADE.resolve(file), made);
        assertThat(made).as("look at target/figures/%s; -Ddrawings.store=true stores it", file).isEqualTo(Files.readString(stored));
    }

    @Test
    void standInTheGalleryForPeopleInLightAndDark() throws IOException {
        String gallery = Files.readString(STORED.resolve("gallery.html"));
        assertThat(all()).allSatisfy(it -> assertThat(gallery).contains("<img src=\"" + it.file() + "\"", "<img class=\"dark\" src=\"" + it.file() + "\""));
        try (Stream<Path> files = Files.list(STORED)) {
            assertThat(files.map(it -> it.getFileName().toString()).filter(it -> it.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(all().stream().map(Picture::file).toList());
        }
    }

    /** The corner of each is its ground. */
    @Test
    void areDarkWhereTheGalleryAsksForIt(Page page) throws IOException {
        page.navigate(STORED.resolve("gallery.html").toUri().toString());
        for (Locator one : page.locator("img").all()) {
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(one.screenshot()));
            int brightness = new Color(shown.getRGB(4, 4)).getGreen();
            assertThat(brightness).as(one.getAttribute("src")).isBetween("dark".equals(one.getAttribute("class")) ? 10 : 220, "dark".equals(one.getAttribute("class")) ? 40 : 255);
        }
    }

    /** Every kind of statement that has something to draw. */
    @Test
    void coverEachKindOfStatement() {
        Set<String> kinds = Seeds.DATA.statements().stream().map(it -> it.kind().toString()).collect(Collectors.toCollection(TreeSet::new));
        Seeds.DATA.statements().stream().filter(it -> STATEMENTS.contains(it.record())).forEach(it -> kinds.remove(it.kind().toString()));
        assertThat(kinds).isEmpty();
    }

    /** Each of the words of the legend that a figure can show. */
    @Test
    void coverWhatShippedFiguresShow(Page page) throws IOException {
        Pages.open(page, "data");
        List<?> used = (List<?>) Pages.evaluate(page, """
                async () => {
                  const { sceneOf } = await import('/js/scene/scene.js');
                  const { WORDS } = await import('/js/render/legend.js');
                  const { items } = await (await fetch('/api/v1/statements?limit=1000')).json();
                  const used = new Set();
                  for (const { record } of items) {
                    const scene = sceneOf(await (await fetch(`/api/v1/statements/${record}`)).json(), text => text.length * 7);
                    for (const one of scene?.used ?? []) used.add(WORDS[one]);
                  }
                  return [...used];
                }""", null);
        StringBuilder stored = new StringBuilder();
        for (Picture it : all()) {
            stored.append(Files.readString(STORED.resolve(it.file())));
        }
        assertThat(used).isNotEmpty().allSatisfy(words -> assertThat(stored).contains(">" + words + "<"));
    }
}
