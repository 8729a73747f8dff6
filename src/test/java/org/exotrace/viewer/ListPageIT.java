package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.annotate.ListItem;
import org.exotrace.annotate.ListTable;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.Seeds;
import org.exotrace.support.ShippedServer;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of a laboratory, from the file to what its things do together. */
@BrowserTest
class ListPageIT {

    private static final Path TABLES = Path.of("src/test/resources/annotate/tables");
    private static final String PASTED = "Gene\tlog2FC\nARG1\t1.5\nCD274\t0.5\nHMGB1\t-0.8\nA2M\t2\n";

    @Test
    void theExampleIsOneClickAwayAndSaysFirstHowMuchIsKnown(Page page) {
        open(page);
        page.locator("[data-example]").click();
        assertThat(page.locator("[data-coverage]")).containsText("12 of 22 are cargo of which a statement says what it does");
        assertThat(page.locator("[data-outcome=resolved_only] .tally")).hasText("10");
        assertThat(page.locator(".list-result > *").first()).containsText("How much of it is known here");
        assertThat(page.locator("[data-from]")).containsText("whose changes are made up");
        assertThat(page).hasTitle("Your list · Exotrace");
        assertThat(page.locator("#list-privacy")).containsText("stays on this machine");
    }

    @Test
    void whatIsPastedWithChangesPushesEffectsInWordsAndWithoutAPValue(Page page) {
        open(page);
        paste(page, PASTED);
        Locator proliferation = page.locator("[data-effect='proc:tcell-proliferation']");
        assertThat(proliferation).containsText("pushed both ways: these cancel, up by HMGB1 ↓ 0.8; down by ARG1 ↑ 1.5, CD274 ↑ 0.5");
        assertThat(page.locator("[data-verdict=increases]").first()).containsText("pushed up");
        assertThat(page.locator(".list-together")).containsText("There is no p-value");
        assertThat(page.locator(".list .sorted-table tbody tr")).hasCount(4);
    }

    @Test
    void theFigureHasAnArrowForWhatEachStatementSaysWithItsSign(Page page) {
        open(page);
        paste(page, "ARG1\nLGALS9\n");
        JsonNode items = annotated("ARG1", "LGALS9").path("items");
        List<String> expected = new ArrayList<>();
        items.forEach(item -> item.path("chains").forEach(chain -> expected.add("%s %s %s".formatted(
                item.at("/entity/id").asText(), chain.at("/effect/id").asText(), chain.path("sign").asText()))));
        assertThat(page.locator(".union-line")).hasCount(Math.toIntExact(expected.stream().distinct().count()));
        assertThat((List<?>) page.evaluate("""
                [...document.querySelectorAll('.union-line')].map(it =>
                  `${it.dataset.line.split(' ').slice(0, 2).join(' ')} ${it.dataset.sign}`)""")).asList().map(Object::toString)
                .containsExactlyInAnyOrderElementsOf(expected.stream().distinct().toList());
        assertThat(page.locator(".union-line[data-sign=negative] .arc-head--bar")).not().hasCount(0);
        page.locator(".union-line").first().focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/statement/E0|/find\\?from="));
    }

    @Test
    void aNameWithSeveralMeaningsIsSettledByAClickAndTakenBack(Page page) {
        open(page);
        paste(page, "CD47;CD274\nanexin A2\n");
        assertThat(page.locator("[data-coverage]")).containsText("0 of 2");
        page.locator("[data-ambiguous='CD47;CD274'] [data-as='gene:CD274']").click();
        assertThat(page.locator("[data-coverage]")).containsText("1 of 2");
        assertThat(page.locator(".list .sorted-table tbody tr").first()).containsText("CD47;CD274");
        page.locator(".list .sorted-table [data-as='annexin A2']").click();
        assertThat(page.locator("[data-coverage]")).containsText("2 of 2");
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.locator("[data-coverage]")).containsText("2 of 2");
        other.locator("button:has-text('Take back')").first().click();
        assertThat(other.locator("[data-coverage]")).containsText("1 of 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maxquant.txt", "mirnas.csv", "deseq.csv", "names.txt", "one-line.txt", "ensembl.tsv", "excel-german.csv",
        "excel-unicode.txt", "excel-ansi.csv", "r-row-names.tsv", "r-write-csv.csv", "genes-alone.txt"})
    void aDroppedFileIsReadAsTheCommandLineReadsIt(String file, Page page) throws IOException {
        ListTable expected;
        try (InputStream in = Files.newInputStream(TABLES.resolve(file))) {
            expected = ListTable.read(Seeds.Shipped.CATALOGUE, in, ListTable.Wanted.NOTHING);
        }
        open(page);
        drop(page, file, Files.readAllBytes(TABLES.resolve(file)));
        assertThat(page.locator("[data-coverage]")).containsText("of " + expected.items().size());
        List<?> brought = (List<?>) page.evaluate("history.state.list.map(it => [it.name, it.log2fc === null ? null : String(it.log2fc)])");
        assertThat(brought).isEqualTo(expected.items().stream().map(ListPageIT::told).toList());
        if (expected.names() != null) {
            assertThat((String) page.evaluate("document.getElementById('list-names').selectedOptions[0].textContent")).startsWith(expected.names() + ":");
        }
    }

    /** As a script writes the number. */
    private static List<String> told(ListItem it) {
        Double change = it.log2fc();
        return java.util.Arrays.asList(it.given(), change == null ? null : change % 1 == 0 ? String.valueOf(change.longValue()) : change.toString());
    }

    @Test
    void theColumnThatWasTakenCanBeCorrected(Page page) throws IOException {
        open(page);
        drop(page, "maxquant.txt", Files.readAllBytes(TABLES.resolve("maxquant.txt")));
        assertThat(page.locator("[data-coverage]")).containsText("2 of 4");
        page.locator("#list-names").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("#list-changes").selectOption("-1");
        assertThat(page.locator(".list .sorted-table tbody tr").nth(1)).containsText("P08107");
        assertThat(page.locator(".list .sorted-table td[data-head=Change]").first()).isEmpty();
    }

    @Test
    void aTextThatCanBeReadInSeveralWaysIsAskedForAndNothingIsLookedUpBefore(Page page) {
        open(page);
        paste(page, "CD47;CD274\nARG1;A2M\n");
        assertThat(page.locator("[data-asked]")).containsText("How is what you pasted to be read?");
        assertThat(page.locator("[data-coverage]")).hasCount(0);
        page.locator("[data-asked] [data-separator=names]").click();
        assertThat(page.locator("[data-coverage]")).containsText("3 of 4");
        page.locator("#list-separator").selectOption("line");
        assertThat(page.locator("[data-coverage]")).containsText("1 of 2");
        page.locator("#list-separator").selectOption("semicolon");
        assertThat(page.locator("#list-names")).hasValue("0");
        assertThat(page.locator("[data-from]")).containsText("semicolons between cells");
    }

    @Test
    void whichStatementsTakePartStandsInAFoldInTheLinkAndInTheFile(Page page) throws IOException {
        open(page);
        paste(page, "CD274\nARG1\n");
        assertThat(page.locator("[data-coverage]")).containsText("2 of 2");
        assertThat(page.locator("#list-target")).isHidden();
        page.locator(".list-context summary").click();
        page.locator("#list-target").fill("monocyte");
        page.locator("#list-disease").fill("glioblastoma");
        page.locator(".list-context [type=submit]").click();
        assertThat(page.locator("[data-context]")).containsText("Only statements with target cell monocyte; disease glioblastoma.");
        JsonNode expected = TestServer.parse(ShippedServer.post("/annotate", """
                {"items": ["CD274", "ARG1"], "context": {"target": ["monocyte"], "disease": ["glioblastoma"]}, "assembled": false}""").body());
        assertThat(page.locator("[data-coverage]")).containsText(expected.at("/coverage/cargo").asInt() + " of 2");
        assertThat(page).hasURL(Pattern.compile("/list\\?target=monocyte&disease=glioblastoma#list=CD274,ARG1$"));
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.locator("[data-context]")).containsText("monocyte");
        assertThat(other.locator(".list-context summary")).hasText("Which statements take part (2 set)");
        other.locator("[data-take=download]").click();
        Path saved = other.waitForDownload(() -> other.locator("[data-file=list]").click()).path();
        assertThat(TestServer.parse(Files.readString(saved)).at("/context/target/0").asText()).isEqualTo("monocyte");
        other.locator("[data-context] a:has-text('Without this')").click();
        assertThat(other.locator("[data-coverage]")).containsText("2 of 2");
        assertThat(other.locator("[data-context]")).hasCount(0);
        assertThat(other.locator("#list-target")).isHidden();
        other.locator("#list-file").setInputFiles(saved);
        assertThat(other.locator("[data-context]")).containsText("monocyte");
        other.goBack();
        assertThat(other.locator("[data-coverage]")).containsText("2 of 2");
    }

    @Test
    void aDateOfASpreadsheetAndAGeneOfMiceSaySo(Page page) {
        open(page);
        paste(page, "2-Sep\nCd274\nP01137-2\n");
        assertThat(page.locator("[data-note]")).containsText(new String[] {"may have been SEPTIN2 (once SEPT2)", "read as the human gene CD274", "An isoform"});
        assertThat(page.locator("[data-noted]")).containsText("3 names read as something near, or not at all");
    }

    @Test
    void aTableOfExcelInGermanSaysHowItWasReadAndPushes(Page page) throws IOException {
        open(page);
        drop(page, "excel-german.csv", Files.readAllBytes(TABLES.resolve("excel-german.csv")));
        assertThat(page.locator("[data-from]")).containsText("3 rows, semicolons between cells, a comma before decimals");
        assertThat(page.locator("[data-doubts]")).containsText("Left out above the heading: Tabelle S1");
        assertThat(page.locator(".list .sorted-table td[data-head=Change]").first()).hasText("↑ 1.25");
        page.locator("#list-changes").selectOption("3");
        assertThat(page.locator(".list .sorted-table td[data-head=Change]").first()).hasText("↑ 0.01");
    }

    @Test
    void whatIsDoubtfulInAColumnOfChangesIsSaidAndSettled(Page page) {
        open(page);
        paste(page, "Gene;log2FC\nARG1;1,5\nCD274;0.5\nCD47;NA\n");
        assertThat(page.locator("[data-doubts]")).containsText("Some changes have a point and some a comma");
        page.locator("#list-decimal").selectOption("comma");
        assertThat(page.locator("[data-doubts]")).containsText("Changes that are no number: 2 (0.5, NA)");
        paste(page, "Gene\tlog2FC A/B\tlog2FC A/C\nARG1\t1\t812.5\n");
        assertThat(page.locator("[data-doubts]")).containsText("log2FC A/B, log2FC A/C. None is taken until you choose one");
        page.locator("#list-changes").selectOption("2");
        assertThat(page.locator("[data-doubts]")).containsText("The largest change is 812.5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            list.xlsx | PK | Save the sheet as CSV
            list.txt  | '# only a remark' | There is no name in
            list.csv  | 'Gene,log2FC
            CD274,1,4'        | The row of “CD274” has 3 cells, the heading 2
            """)
    void whatIsNoListIsRefusedWithWhatToDo(String name, String content, String words, Page page) {
        open(page);
        drop(page, name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(page.locator("[data-problem=unreadable-list]")).containsText(words);
    }

    @Test
    void aPartOfTheListIsShownAloneAndTheWayBackLeadsFromAStatementToTheList(Page page) {
        open(page);
        paste(page, PASTED);
        page.locator("[data-outcome=resolved_only] a").click();
        assertThat(page.locator(".list .sorted-table tbody tr")).hasCount(1);
        page.locator("a:has-text('Show all')").click();
        page.locator(".list .sorted-table a[href*='/statement/']").first().click();
        assertThat(page.locator("main")).hasAttribute("data-screen", "statement");
        page.goBack();
        assertThat(page.locator("[data-coverage]")).containsText("3 of 4");
    }

    @Test
    void fiveThousandRowsStandInPagesAndAreSavedAsAFileThatOpensThemAgain(Page page) {
        String list = IntStream.range(0, 5_000).mapToObj(i -> i % 100 == 0 ? "CD274\t1" : "made up %d\t-1".formatted(i))
                .collect(Collectors.joining("\n", "Gene\tlogFC\n", "\n"));
        open(page);
        long before = System.nanoTime();
        page.locator("#list-text").evaluate("""
                (field, text) => { const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', text);
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })); }""", list);
        assertThat(page.locator("[data-coverage]")).containsText("50 of 5,000", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        System.out.printf("5 000 rows were there after %,d ms%n", (System.nanoTime() - before) / 1_000_000);
        assertThat(page.locator(".list .sorted-table tbody tr")).hasCount(50);
        Number turned = (Number) page.evaluate("""
                () => { const before = performance.now();
                  [...document.querySelectorAll('.pager button')].at(-1).click();
                  document.body.getBoundingClientRect();
                  return performance.now() - before; }""");
        System.out.printf("The next 50 of them took %.0f ms%n", turned.doubleValue());
        assertThat(page.locator(".pager-words")).hasText("51 to 100 of 5,000");
        assertThat(turned.doubleValue()).isLessThan(1_000);
        page.locator("[data-take=link]").click();
        assertThat(page.locator("[data-take=link]")).hasText("Too long for a link");
        Path saved = page.waitForDownload(() -> page.locator("[data-too-long] button").click()).path();
        page.locator(".site-nav a[href='/data']").click();
        assertThat(page.locator("main")).hasAttribute("data-screen", "data");
        page.goBack();
        assertThat(page.locator("[data-coverage]")).containsText("50 of 5,000");
        open(page);
        page.locator("#list-file").setInputFiles(saved);
        assertThat(page.locator("[data-coverage]")).containsText("50 of 5,000", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    @Test
    void tablesAndGraphsAreThoseOfTheApi(Page page) throws IOException {
        open(page);
        paste(page, "ARG1\nA2M\n");
        page.locator("[data-take=download]").click();
        for (String format : List.of("tsv", "ndjson", "graphml")) {
            Path file = page.waitForDownload(() -> page.locator("[data-file=" + format + "]").click()).path();
            assertThat(Files.readString(file)).as(format).isEqualTo(ShippedServer.post("/annotate?format=" + format,
                    "{\"items\": [{\"name\": \"ARG1\"}, {\"name\": \"A2M\"}], \"assembled\": false}").body());
        }
        Path picture = page.waitForDownload(() -> page.locator("[data-file=svg]").click()).path();
        assertThat(Files.readString(picture)).contains("<title>What the cargo of the list does", "arginase").doesNotContainPattern("class=|href=|var\\(");
    }

    @Test
    void hypothesesStandApartAndSayThatNobodyObservedThem(Page page) {
        open(page);
        paste(page, "CD274\nTGFB1\n");
        page.locator(".list-assembled summary").click();
        assertThat(page.locator(".list-assembled")).containsText("observed by nobody");
        assertThat(page.locator("[data-hypothesis]").first()).containsText("perhaps", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    @Test
    void besideHypothesesStandsHowFarTheyWereRightInTheseData(Page page) {
        JsonNode record = ShippedServer.json("/hypotheses/record");
        open(page);
        paste(page, "CD274\nTGFB1\n");
        assertThat(page.locator(".track-record")).isHidden();
        page.locator(".list-assembled summary").click();
        assertThat(page.locator(".track-record")).containsText(
                "%d documents left out one at a time, with %d pairs of cargo and effect. Of %d other documents speak too; of the rest hypotheses connect %d: %d with the same sign, %d with the opposite, %d open. That is too few to judge."
                        .formatted(record.path("documents").asInt(), record.path("pairs").asInt(), record.path("stated").asInt(), record.path("connected").asInt(),
                                record.path("hit").asInt(), record.path("miss").asInt(), record.path("abstain").asInt()),
                new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    @Test
    void onAPhoneTheExampleFits(Page page) {
        page.setViewportSize(390, 844);
        open(page);
        page.locator("[data-example]").click();
        assertThat(page.locator(".union")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
        assertThat(((Number) page.evaluate("""
                (() => { const [a, b] = ['.actor--cargo', '.actor--effect'].map(it =>
                    [...document.querySelectorAll(it)].map(one => one.getBoundingClientRect()));
                  return Math.min(...b.map(it => it.left)) - Math.max(...a.map(it => it.right)); })()""")).doubleValue())
                .as("room for the arrows").isGreaterThan(40);
    }

    @Test
    void theStatementsOfItsCargoAreOneClickAway(Page page) {
        open(page);
        paste(page, "ARG1\nLGALS9\nA2M\n");
        page.locator("a:has-text('Their statements')").click();
        assertThat(page.locator("h1")).hasText("All statements");
        assertThat(page.locator("[data-named]")).containsText("cargo gene:ARG1 or gene:LGALS9");
        assertThat(page.locator(".sorted-table tbody tr")).hasCount(ShippedServer.json("/statements?cargo=ARG1&cargo=LGALS9&limit=0").path("total").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "explore"})
    void namesOfAFilterThatNothingHasStandBesideTheAnswer(String path, Page page) {
        Pages.openShipped(page, path + "?cargo=A2M&cargo=CD274&cargo=fibronektin");
        assertThat(page.locator("[data-unknown]")).containsText("Nothing here is called A2M");
        assertThat(page.locator("[data-unknown]")).containsText("Spelled nearly so: fibronectin");
        assertThat(page.locator("[data-named]")).containsText("cargo A2M or CD274");
        page.locator("[data-named] a").click();
        assertThat(page.locator("[data-unknown]")).hasCount(0);
    }

    @Test
    void theAddressThatAnAssistantIsToldOpensItsList(Page page) {
        String call = """
                {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "annotate_list", "arguments": {"items": [
                  {"name": "ARG1", "log2fc": -1.5}, {"name": "a, b = 100 %"}, {"name": "CD274"}]}}}""";
        JsonNode told = TestServer.parse(TestServer.send(HttpRequest.newBuilder(URI.create(TestServer.Shipped.address() + "mcp"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(call)).build()).body());
        Pages.openAt(page, told.at("/result/structuredContent/url").asText());
        assertThat(page.locator(".list .sorted-table tbody tr")).hasCount(3);
        assertThat(page.locator(".list .sorted-table tbody")).containsText("a, b = 100 %");
        assertThat(page.locator("[data-effect='proc:tcell-proliferation']")).containsText("up by ARG1 ↓ 1.5");
    }

    @Test
    void anotherListInTheAddressIsShownThoughTheFirstIsStillLookedUp(Page page) {
        page.route(Pattern.compile("/api/v1/annotate"), route -> {
            if (!route.request().postData().contains("CD274")) {
                route.resume();
            }
        });
        page.navigate(TestServer.Shipped.address() + "list#list=CD274");
        page.waitForRequest(Pattern.compile("/api/v1/annotate"), () -> page.reload());
        page.evaluate("location.hash = 'list=ARG1,A2M'");
        assertThat(page.locator("[data-coverage]")).containsText("of 2");
    }

    @Test
    void statementsNarrowedWithoutAListLeaveNoListInTheAddress(Page page) {
        open(page);
        page.locator(".list-context summary").click();
        page.locator("#list-disease").fill("melanoma");
        page.locator(".list-context [type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/list\\?disease=melanoma$"));
        Pages.openShipped(page, "list?disease=melanoma#list=");
        assertThat(page.locator("[data-coverage]")).hasCount(0);
    }

    private static void open(Page page) {
        Pages.openShipped(page, "list");
    }

    private static void paste(Page page, String text) {
        page.locator("#list-text").fill(text);
        page.locator(".list-entry [type=submit]").click();
    }

    private static void drop(Page page, String name, byte[] content) {
        page.evaluate("""
                ({ name, content }) => {
                  const bytes = Uint8Array.from(atob(content), it => it.charCodeAt(0));
                  const dataTransfer = new DataTransfer();
                  dataTransfer.items.add(new File([bytes], name));
                  document.querySelector('.list-entry').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
                }""", Map.of("name", name, "content", Base64.getEncoder().encodeToString(content)));
    }

    private static JsonNode annotated(String... names) {
        return TestServer.parse(ShippedServer.post("/annotate", Stream.of(names).map("\"%s\""::formatted)
                .collect(Collectors.joining(", ", "{\"items\": [", "], \"assembled\": false}"))).body());
    }
}
