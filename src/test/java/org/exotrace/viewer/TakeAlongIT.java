package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.exotrace.graph.Asked;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.exotrace.json.DataVersion;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What a reader takes along: link, citation, files, paper and code. */
@BrowserTest
class TakeAlongIT {

    @BeforeAll
    static void startTheRoom() {
        TestServer.startRoom();
    }

    @Test
    void copiesTheLinkOfWhatIsShown(Page page) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Pages.open(page, "statement/G047?leg=2");
        page.locator("[data-take=link]").click();
        assertThat(page.locator("#live")).hasText("Link copied");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(TestServer.address() + "statement/G047?leg=2&data_version="
                + DataVersion.brief(Seeds.CATALOGUE.dataVersion()));
        page.evaluate("navigator.clipboard.writeText('')");
        page.locator("h1").click();
        page.keyboard().press("c");
        assertThat(page.locator("#live")).hasText("Link copied");
    }

    @Test
    void citesTheDataTheDocumentAndWhatIsVerified(Page page) {
        Pages.open(page, "statement/G047");
        assertThat(cited(page, "text")).contains("Statement G047", "sha256:", "10.3389/fimmu.2023.1296857",
                "Exosomal PD-L1 contributes to immunosuppression", "doi:10.1038/s41586-018-0392-8");
        assertThat(cited(page, "bibtex")).contains("@misc{exotrace_G047", "@article{xie2023", "@article{chen2018",
                "author = {Chen, Gang and others}");
        assertThat(cited(page, "ris")).contains("TY  - DATA", "TY  - JOUR", "AU  - Xie, Jindong", "AN  - PMID 30089911");
    }

    @ParameterizedTest
    @CsvSource({"G063, 42, shimada2021", "G045, 30, exosomal-checkpoints2021"})
    void neverCitesACandidate(String record, int printed, String candidate, Page page) {
        JsonNode publications = TestServer.json("/statements/" + record).path("publications");
        assertThat(publications).anyMatch(it -> it.path("printed").asInt() == printed && it.path("status").asText().equals("candidate"));
        Pages.open(page, "statement/" + record);
        String title = TestServer.json("/publications/" + candidate).path("title").asText();
        for (String form : List.of("text", "bibtex", "ris")) {
            assertThat(cited(page, form)).doesNotContain(title);
        }
        assertThat(cited(page, "text")).contains("Reference %d of Xie 2023 is not identified".formatted(printed));
    }

    private static String cited(Page page, String form) {
        if (page.locator("[data-text=text]").count() == 0) {
            page.locator("[data-take=cite]").click();
        }
        return page.locator("[data-text=" + form + "] pre").textContent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"G047", "G033", "G064", "G057"})
    void point21_drawsAnSvgThatStandsAlone(String record, Page page) throws Exception {
        String svg = text(save(page, record, "svg"));
        assertThat(svg).contains("<title>" + record, "<desc>", "font-family=", "CC BY 4.0", "data version", "<text");
        assertThat(svg).doesNotContainPattern("class=|var\\(|light-dark|href=|url\\(|<script|<style");
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        for (JsonNode leg : TestServer.json("/statements/" + record).path("transfers")) {
            assertThat(svg).contains("id=\"" + leg.path("id").asText().replace('/', '-') + "\"");
        }
        List<?> legend = (List<?>) page.evaluate("[...document.querySelectorAll('.legend li')].map(it => it.lastChild.data)");
        assertThat(legend).isNotEmpty().allSatisfy(words -> assertThat(svg).contains((String) words));
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void point22_drawsAPngAt300DpiForAWidthOnPaperOnAGroundOfItsOwn(ColorScheme scheme, Page page) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Path file = save(page, "G047", "png");
        BufferedImage png = ImageIO.read(file.toFile());
        assertThat(png.getWidth()).as("180 mm").isEqualTo(2126);
        assertThat(dotsPerMetre(file)).isEqualTo(11_811);
        assertThat(png.getRGB(2, 2)).isEqualTo(0xffffffff);
        int[] dots = png.getRGB(0, 0, png.getWidth(), png.getHeight(), null, 0, png.getWidth());
        assertThat(java.util.Arrays.stream(dots).distinct().limit(50).count()).isEqualTo(50);
    }

    @Test
    void leavesGroundLegendAndCitationToTheCaptionOnWish(Page page) throws IOException {
        Pages.open(page, "statement/G047");
        page.locator("[data-take=download]").click();
        page.locator("[data-choice=ground]").selectOption("none");
        page.locator("[data-choice=legend]").selectOption("out");
        page.locator("[data-choice=width]").selectOption("85");
        BufferedImage png = ImageIO.read(save(page, "G047", "png").toFile());
        assertThat(png.getWidth()).isEqualTo(1004);
        assertThat(png.getRGB(2, 2) >>> 24).as("nothing in the corner").isZero();
        page.locator("button:has-text('What blocks it')").click();
        String svg = text(save(page, "G047", "svg"));
        assertThat(svg).as("as shown").doesNotContain("anti-PD-1");
        assertThat(svg).contains(">PD-L1<", "sans-serif").doesNotContain("CC BY 4.0", "activates, increases", "localhost", "127.0.0.1");
        assertThat(text(save(page, "G047", "txt"))).contains("G047 Exosomal PD-L1", "activates, increases", "10.3389/fimmu.2023.1296857", "data version")
                .doesNotContain("localhost", "127.0.0.1");
    }

    @Test
    void savesThePathThatIsDrawnWithItsSeamsLegendAndTheCitationOfEachStatement(Page page) throws Exception {
        page.setViewportSize(1440, 900);
        JsonNode path = TestServer.json("/paths?from=cell:tumour-cell&to=proc:tcell-response").path("assembled").get(0);
        Pages.open(page, "find?from=cell:tumour-cell&to=proc:tcell-response");
        page.locator(".paths-folded > summary").click();
        page.locator(".paths--assembled [data-draws]").first().click();
        assertThat(page.locator("[data-seam]")).isVisible();
        page.locator("[data-take=path]").click();
        String svg = text(savedDrawing(page, "svg"));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(svg).contains("not observed", "never observed together", "CC BY 4.0", "data version", "sans-serif")
                .doesNotContainPattern("class=|var\\(|light-dark|href=|url\\(|<script|<style|localhost|127\\.0\\.0\\.1");
        path.path("legs").forEach(leg -> assertThat(svg).contains("id=\"" + leg.asText().replace('/', '-') + "\""));
        String html = text(savedDrawing(page, "html"));
        assertThat(html).contains("nobody observed its steps together", "<svg").doesNotContain("localhost", "127.0.0.1", "src=");
        for (String end : List.of("from_statement", "to_statement")) {
            String record = path.path("joints").get(0).path(end).asText();
            String cited = TestServer.json("/citation?statement=" + record).path("text").asText();
            assertThat(cited).contains("\n\n");
            for (String work : cited.split("\n\n")) {
                assertThat(text(savedDrawing(page, "txt"))).as(record).contains(work);
            }
            assertThat(html).contains("Statement " + record);
        }
        assertThat(dotsPerMetre(savedDrawing(page, "png"))).isEqualTo(11_811);
    }

    private static Path savedDrawing(Page page, String kind) {
        Download download = page.waitForDownload(() -> page.locator(".drawn-path [data-file=" + kind + "]").click());
        assertThat(download.suggestedFilename()).startsWith("path_").endsWith("." + kind);
        return download.path();
    }

    /** As another program reads it from the file. */
    private static int dotsPerMetre(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            Element size = (Element) root.getElementsByTagName("pHYs").item(0);
            assertThat(size.getAttribute("unitSpecifier")).isEqualTo("meter");
            return Integer.parseInt(size.getAttribute("pixelsPerUnitXAxis"));
        }
    }

    @Test
    void makesAFigureThatAsksForNothing(Page page) throws IOException {
        Path file = save(page, "G033", "html");
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = page.context().browser().newContext()) {
            Page figure = context.newPage();
            figure.onRequest(it -> asked.add(it.url()));
            figure.navigate(file.toUri().toString());
            assertThat(figure.locator("svg")).isVisible();
            assertThat(figure.locator("body")).containsText("miR-155-5p");
            assertThat(figure.locator("body")).containsText("cited paper disagrees");
            assertThat(figure.locator("h2", new Page.LocatorOptions().setHasText("References"))).isVisible();
        }
        assertThat(asked).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"G047, 5", "G033, 6", "G095, 1"})
    void point23_savesATableOfLegsAndEvidence(String record, int rows, Page page) throws IOException {
        List<String> lines = text(save(page, record, "tsv")).lines().toList();
        assertThat(lines).hasSize(rows + 1);
        int columns = lines.get(0).split("\t", -1).length;
        assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(columns));
        assertThat(lines.get(0)).startsWith("statement\tleg\t");
    }

    @Test
    void showsInItsTableThatTheItemRefutesTheStep(Page page) throws IOException {
        assertThat(text(save(page, "G033", "tsv")).lines().filter(it -> it.contains("\trefutes\t")).toList())
                .singleElement().asString().startsWith("G033\tG033/2\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G047", "G067", "G001"})
    void point22_fitsOnOneSheetOfPaper(String record, Page page) {
        Pages.open(page, "statement/" + record);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        String pdf = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type\\s*/Page[^s]").matcher(pdf).results().count()).isEqualTo(1);
        assertThat(page.locator("[data-panel=evidence]")).isVisible();
        assertThat(page.locator(".site-head")).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"statement/G047, 5", "statement/G095, 1", "entity/cell:cd8-t, 5", "entity/ves:tde, 1", "publication/biswas2019, 2", "document/xie2023, 120"})
    void point24_givesCypherThatAnswersTheSame(String path, int atLeast, Page page) {
        Pages.open(page, path);
        page.locator("[data-take=use-in-code]").click();
        String cypher = page.locator("[data-text=cypher] pre").textContent();
        assertThat(Asked.rows(cypher)).hasSizeGreaterThanOrEqualTo(atLeast);
        page.locator("[data-text=cypher] a:has-text('Run it here')").click();
        assertThat(page.locator(".query-rows tbody tr")).hasCount(Asked.rows(cypher).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            statement/G047                                    | sbgnml | exotrace-[0-9a-f]{12}-G047\\.sbgn
            statement/G047                                    | json   | exotrace-[0-9a-f]{12}-G047\\.json
            find?from=gene:CD274&to=cell:cd8-t                | cx2    | exotrace-[0-9a-f]{12}-paths\\.cx2
            find?from=cell:tumour-cell&to=proc:tcell-response | graphml | exotrace-[0-9a-f]{12}-paths\\.graphml
            data                                              | kgx    | exotrace-[0-9a-f]{12}\\.zip
            """)
    void savesTheFormatsOfOtherTools(String path, String format, String name, Page page) throws IOException {
        Pages.open(page, path);
        page.locator("[data-take=download]").click();
        Download download = page.waitForDownload(() -> page.locator("[data-export=" + format + "] a").click());
        assertThat(download.suggestedFilename()).matches(name);
        assertThat(Files.size(download.path())).isPositive();
    }

    private static Path save(Page page, String record, String kind) {
        if (!page.url().contains("/statement/" + record)) {
            Pages.open(page, "statement/" + record);
            page.locator("[data-take=download]").click();
        }
        Download download = page.waitForDownload(() -> page.locator("[data-file=" + kind + "]").click());
        assertThat(download.suggestedFilename()).matches(record + "_[0-9a-f]{12}\\." + kind);
        Path file = Path.of("target", "taken", download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    @Test
    void givesTheRowsThatATableShowsAndThoseOfAnEntityForExcel(Page page) throws IOException {
        Pages.open(page, "statements?theme=immunosuppression");
        int rows = page.locator(".sorted-table tbody tr").count();
        assertThat(csvOf(page).lines()).hasSize(rows + 1);
        Pages.open(page, "entity/cell:cd8-t");
        assertThat(csvOf(page)).startsWith("\uFEFFrecord,title,source,").contains("G047,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            documents                     | id,label,title,            | xie2023,
            document/xie2023              | record,title,source,       | G047,
            publication/chen2018          | record,title,source,       | G047,
            claim/gene:CD274~+~gene:PDCD1 | claim,record,title,        | made,G047,
            contradictions/R4.G033/2      | topic,side,papers,         | ,R4.G033/2
            query/documented?from=PD-L1&to=proc:tcell-response | statement,length,sign, | G047,2,negative
            """)
    void givesTheRowsOfEveryOtherPage(String path, String head, String row, Page page) throws IOException {
        Pages.open(page, path);
        assertThat(csvOf(page)).startsWith("\uFEFF" + head).contains(row);
    }

    private static String csvOf(Page page) throws IOException {
        page.locator("[data-take=download]").click();
        Path file = page.waitForDownload(() -> page.locator("[data-file=csv]").click()).path();
        return Files.readString(file);
    }
}
