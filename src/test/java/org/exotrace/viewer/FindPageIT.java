package org.exotrace.viewer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.exotrace.support.BrowserTest;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class FindPageIT {

    private static final String TUMOUR_TO_RESPONSE = "find?from=cell:tumour-cell&to=proc:tcell-response";

    @Test
    void asksByTwoNamesWithSuggestions(Page page) {
        Pages.open(page, "find");
        choose(page, "#find-from", "tumour cell");
        choose(page, "#find-to", "T-cell anti-tumour response");
        assertThat(page.locator("#find-from")).hasAttribute("data-settled", "cell:tumour-cell");
        page.locator("text=Find paths").click();
        assertThat(page).hasURL(Pattern.compile("/find\\?from=cell:tumour-cell&to=proc:tcell-response$"));
        assertThat(page.locator("[data-verdict]").first()).hasAttribute("data-verdict", "decreases");
    }

    private static void choose(Page page, String field, String name) {
        page.locator(field).fill(name);
        page.locator(field + "-suggestions [role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator(field)).hasValue(name);
    }

    @Test
    void keepsWhatIsDocumentedAndWhatIsAssembledApart(Page page) {
        Pages.open(page, TUMOUR_TO_RESPONSE);
        JsonNode answer = TestServer.json("/paths?from=cell:tumour-cell&to=proc:tcell-response");
        assertThat(page.locator(".paths--documented .path")).hasCount(answer.path("documented").size());
        assertThat(page.locator(".paths--assembled .path")).hasCount(answer.path("assembled").size());
        assertThat(page.locator(".paths--documented .path").first()).containsText("G047");
        assertThat(page.locator(".paths--documented .joint")).hasCount(0);
        assertThat(page.locator(".paths--assembled h2")).containsText("hypotheses");
    }

    @Test
    void saysOfEveryJointWhatItSharesAndThatNobodyObservedIt(Page page) {
        Pages.open(page, TUMOUR_TO_RESPONSE);
        JsonNode answer = TestServer.json("/paths?from=cell:tumour-cell&to=proc:tcell-response");
        int joints = 0;
        for (JsonNode path : answer.path("assembled")) {
            joints += path.path("joints").size();
        }
        assertThat(page.locator(".joint")).hasCount(joints);
        for (Locator joint : page.locator(".joint").all()) {
            assertThat(joint).containsText("Never observed together");
            assertThat(joint).containsText(Pattern.compile("shared|differs|not stated", Pattern.CASE_INSENSITIVE));
        }
    }

    @Test
    void saysWhyInASentenceAndFoldsHypothesesUnderWhatIsDocumented(Page page) {
        Pages.open(page, TUMOUR_TO_RESPONSE);
        assertThat(page.locator("[data-why]")).containsText("Why: tumour cell releases tumour cell-derived exosome");
        assertThat(page.locator("[data-why]")).containsText("Chen 2018");
        assertThat(page.locator(".paths--documented .path").first()).isVisible();
        assertThat(page.locator(".paths--assembled .path").first()).isHidden();
        page.locator(".paths-folded > summary").click();
        assertThat(page.locator(".paths--assembled .path").first()).isVisible();
    }

    @Test
    void asksHowFarHypothesesWereRightWhereTheyAreSeen(Page page) {
        List<String> asked = new ArrayList<>();
        page.onRequest(it -> asked.add(it.url()));
        Pages.open(page, TUMOUR_TO_RESPONSE);
        assertThat(page.locator(".track-record")).isHidden();
        assertThat(asked).noneMatch(it -> it.contains("/hypotheses/record"));
        page.locator(".paths-folded > summary").click();
        assertThat(page.locator(".track-record")).containsText(Pattern.compile("too few to judge|nobody can tell"));
    }

    @Test
    void ofTheEndsOfOneThingHypothesesHaveTheirRecordTooAndOthersNone(Page page) {
        Pages.open(page, "find?from=cell:tumour-cell&k=1000");
        assertThat(page.locator(".path--assembled").first()).isVisible();
        assertThat(page.locator(".track-record")).containsText("Nothing is ordered by it.");
        Pages.open(page, "find?from=cell:tumour-cell&k=1000&mode=documented");
        assertThat(page.locator("[data-end]").first()).isVisible();
        assertThat(page.locator(".track-record")).hasCount(0);
    }

    @Test
    void saysThatHypothesesWereNotAskedWhereTheServerDoesNotAnswer(Page page) {
        page.route("**/hypotheses/record*", Route::abort);
        Pages.open(page, TUMOUR_TO_RESPONSE);
        page.locator(".paths-folded > summary").click();
        assertThat(page.locator(".track-record")).containsText("could not be asked");
    }

    @Test
    void listsItsPathsInATableThatNarrowsAndKeepsTheQuestion(Page page) {
        Pages.open(page, TUMOUR_TO_RESPONSE);
        page.locator(".find-table > summary").click();
        page.locator("#paths-kind_of").selectOption("documented");
        assertThat(page.locator(".find-table tbody tr")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("from=cell.*to=proc.*kind_of=documented"));
    }

    @Test
    void drawsTheFirstPathBesideTheListAndAnyOtherThatIsChosenWithoutLeavingThePage(Page page) {
        page.setViewportSize(1440, 900);
        Pages.open(page, TUMOUR_TO_RESPONSE);
        Locator drawn = page.locator("[data-drawn='G047/t1 G047/t2 G047/1 G047/2']");
        assertThat(drawn.locator("svg.scene [data-leg]")).hasCount(4);
        assertThat(drawn.locator("[data-stretch]")).containsText("G047, Chen 2018 (31 in Xie 2023)");
        assertThat(drawn.boundingBox().x).isGreaterThan(page.locator(".find-list").boundingBox().x + 400);
        page.locator(".find-table > summary").click();
        Locator row = page.locator(".find-table tbody tr:has-text('assembled') [data-draws]").first();
        String path = row.getAttribute("data-draws");
        row.click();
        assertThat(page.locator(".drawn-path")).hasAttribute("data-drawn", path);
        assertThat(row).hasAttribute("aria-pressed", "true");
        assertThat(page).hasURL(Pattern.compile("/find\\?from=cell:tumour-cell&to=proc:tcell-response&path="));
        page.reload();
        assertThat(page.locator(".drawn-path")).hasAttribute("data-drawn", path);
    }

    @Test
    void drawsTheSeamsOfAnAssembledPathWithTheWordsOfItsJoints(Page page) {
        page.setViewportSize(1440, 900);
        JsonNode path = TestServer.json("/paths?from=cell:tumour-cell&to=proc:tcell-response").path("assembled").get(0);
        Pages.open(page, TUMOUR_TO_RESPONSE);
        page.locator(".paths-folded > summary").click();
        page.locator(".paths--assembled [data-draws]").first().click();
        assertThat(page.locator("[data-stretch]")).hasCount(path.path("joints").size() + 1);
        for (int i = 0; i < path.path("joints").size(); i++) {
            Locator seam = page.locator("[data-seam]").nth(i);
            assertThat(seam).containsText("not observed");
            String words = seam.textContent();
            for (String list : new String[] {"shared", "differs", "unstated"}) {
                path.path("joints").get(i).path(list).forEach(it -> assertThat(words).contains(it.asText()));
            }
        }
        assertThat(page.locator(".legend")).containsText("never observed together");
    }

    @Test
    void drawsAPathUnderItsRowOnAPhoneAndGoesFromALegToItsStatement(Page page) {
        page.setViewportSize(390, 844);
        Pages.open(page, TUMOUR_TO_RESPONSE);
        assertThat(page.locator(".drawn-path")).isHidden();
        Locator row = page.locator(".paths--documented .path").first();
        row.locator("[data-draws]").click();
        assertThat(row.locator(".drawn-path svg.scene")).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
        row.locator("svg.scene [data-leg='G047/2']").focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/statement/G047\\?leg=2$"));
        page.goBack();
        assertThat(page.locator(".paths--documented .drawn-path svg.scene")).isVisible();
    }

    @Test
    void keepsTheFormOfAWrongQuestionAndLinksToTheMendedOne(Page page) {
        Pages.open(page, "find?from=gene:CD274&to=cell:cd8-t&max_steps=77");
        assertThat(page.locator(".notice")).containsText("“Length” cannot be '77'");
        assertThat(page.locator(".notice")).not().containsText("max_steps");
        assertThat(page.locator("#find-from")).isVisible();
        page.locator(".notice a").click();
        assertThat(page.locator(".verdict-words")).containsText("lowers");
    }

    @Test
    void groupsByPatternAndTellsHowCompleteItIs(Page page) {
        Pages.open(page, TUMOUR_TO_RESPONSE);
        assertThat(page.locator(".pattern").first()).hasText("Cell → vesicle → protein → protein → process: 1");
        assertThat(page.locator(".completeness")).containsText("Complete: 4 paths within 6 steps, told in 3 ways");
    }

    @Test
    void saysWhatCutTheSearch(Page page) {
        Pages.open(page, "find?from=cell:tumour-cell&to=proc:antitumour-immunity");
        String body = TestServer.get("/paths?from=cell:tumour-cell&to=proc:antitumour-immunity").body()
                .replace("\"complete\":true", "\"complete\":false").replace("\"ended_by\":null", "\"ended_by\":\"ms\"")
                .replace("\"verdict\":{", "\"verdict\":{\"partial\":true,");
        page.route(Pattern.compile("/api/v1/paths"), route -> route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body)));
        page.reload();
        page.waitForSelector("main[data-ready=true]");
        assertThat(page.locator("main")).containsText(Pattern.compile("the time was up"));
        assertThat(page.locator(".verdict")).containsText("Not every path was looked at");
    }

    @Test
    void givesOneVerdictForEachEffectInACell(Page page) {
        Pages.open(page, "find?from=gene:CD274&to=cell:cd8-t");
        assertThat(page.locator(".verdict-words")).containsText("lowers what takes place in CD8+ T cell");
        assertThat(page.locator(".verdict-effects > li")).hasCount(1);
        assertThat(page.locator(".verdict")).containsText("Reaching alone says nothing");
    }

    @Test
    void restsTheHeadlineOfACellOnWhatIsPlacedInItAndTellsTheRestBeside(Page page) {
        Pages.open(page, "find?from=ves:tde&to=cell:t-cell&mode=documented");
        assertThat(page.locator(".verdict-words")).containsText("lowers what takes place in T cell");
        assertThat(page.locator(".verdict-effects > [data-placed=true]")).hasCount(4);
        assertThat(page.locator(".verdict")).containsText("Told beside it, place not stated:");
        assertThat(page.locator(".verdict-effects > [data-placed=false]")).containsText("raises formation of the tumour microenvironment");
        Pages.open(page, "find?from=ves:exosome&to=cell:monocyte&k=1");
        assertThat(page.locator(".verdict-words")).containsText("where it takes place is not stated");
    }

    @Test
    void tellsPathsOfOneWayOnceAndOffersMoreOnlyWhereMoreWouldCome(Page page) {
        Pages.open(page, "find?from=gene:CD274&to=gene:PDCD1");
        assertThat(page.locator(".completeness")).hasText("Complete: 3 paths within 6 steps, told in 1 way.");
        assertThat(page.locator(".path")).hasCount(1);
        assertThat(page.locator(".path-head a")).hasText(new String[] {"G047", "G018", "G048"});
        Pages.open(page, TUMOUR_TO_RESPONSE + "&k=1");
        assertThat(page.locator(".completeness")).hasText("Complete: 4 paths within 6 steps; 1 shown. Show more");
        page.locator(".completeness a").click();
        assertThat(page.locator(".completeness")).hasText("Complete: 4 paths within 6 steps, told in 3 ways.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            find?from=gene:CD274&to=cell:cd8-t&mode=documented,  .paths--assembled, 0
            find?from=gene:CD274&to=cell:cd8-t&mode=assembled,   .paths--documented, 0
            find?from=gene:CD274&to=cell:cd8-t&max_steps=2,      .path, 1
            """)
    void takesOptionsFromItsAddressAndShowsThem(String address, String what, int count, Page page) {
        Pages.open(page, address);
        assertThat(page.locator(what)).hasCount(count);
        assertThat(page.locator(".find-options")).hasAttribute("open", "");
        assertThat(page.locator(".find-options summary")).hasText("Options (1 set)");
    }

    @Test
    void narrowsByItsFormAndSaysWhichOfItLeavesNothing(Page page) {
        Pages.open(page, "find?from=gene:CD274&to=cell:cd8-t");
        page.locator(".find-options summary").click();
        page.locator("#find-relation").selectOption("affects");
        page.locator("text=Find paths").click();
        assertThat(page).hasURL(Pattern.compile("&relation=affects$"));
        assertThat(page.locator(".path")).hasCount(0);
        assertThat(page.locator("main")).containsText("With “Steps: affects” there is no path; without it there");
        Pages.open(page, "find?from=ves:tde&to=proc:tcell-response&entity_type=protein&modality=asserted&reference_status=verified");
        assertThat(page.locator(".find-options summary")).hasText("Options (3 set)");
        assertThat(page.locator("#find-entity_type")).hasValue("protein");
        assertThat(page.locator(".paths--documented .path").first()).containsText("G047");
    }

    @Test
    void namesItsOrderAndTakesAnother(Page page) {
        Pages.open(page, "find?from=ves:exosome&to=proc:antitumour-immunity");
        assertThat(page.locator(".find-order strong")).hasText("fewest joints");
        page.locator(".find-order a:has-text('shortest')").click();
        assertThat(page).hasURL(Pattern.compile("&order=length$"));
        assertThat(page.locator(".find-order strong")).hasText("shortest");
        page.locator(".find-order a:has-text('most specific')").click();
        assertThat(page.locator(".find-order strong")).hasText("most specific");
    }

    @Test
    void listsWhereOneThingLeadsEachWithItsVerdictAndGoesOnToThePair(Page page) {
        JsonNode ends = TestServer.json("/paths?from=ves:tde").path("ends");
        Pages.open(page, "find?from=ves:tde");
        assertThat(page.locator("h1")).hasText("Where tumour cell-derived exosome leads");
        assertThat(page.locator("[data-end]")).hasCount(ends.size());
        JsonNode first = ends.get(0);
        Locator end = page.locator("[data-end]").first();
        assertThat(end).hasAttribute("data-end", first.path("entity").path("id").asText());
        assertThat(end).hasAttribute("data-verdict", first.path("verdict").path("value").asText());
        assertThat(end).containsText(Pattern.compile("\\d+ statements?, " + first.path("papers").asInt() + " paper"));
        end.locator(".end-words a").first().click();
        assertThat(page).hasURL(Pattern.compile("/find\\?from=ves:tde&to=" + first.path("entity").path("id").asText() + "$"));
        assertThat(page.locator(".verdict")).hasAttribute("data-verdict", first.path("verdict").path("value").asText());
    }

    /** Two ends may have one best path: then the end that was chosen is the one that is drawn. */
    @ParameterizedTest
    @ValueSource(strings = {"from=gene:CD274", "to=proc:tcell-response"})
    void drawsTheBestPathOfTheEndThatIsChosenBesideTheList(String question, Page page) {
        page.setViewportSize(1440, 900);
        JsonNode answer = TestServer.json("/paths?" + question);
        Pages.open(page, "find?" + question);
        Locator drawn = page.locator(".drawn-path");
        assertThat(drawn).hasAttribute("data-drawn", answer.path("ends").get(0).path("entity").path("id").asText());
        assertThat(drawn.boundingBox().x).isGreaterThan(page.locator(".find-list").boundingBox().x + 400);
        String id = null;
        for (JsonNode end : answer.path("ends")) {
            if (end.path("best").isMissingNode() || end.path("best").isNull()) {
                continue;
            }
            id = end.path("entity").path("id").asText();
            page.locator("[data-end='" + id + "'] [data-draws]").click();
            assertThat(drawn).hasAttribute("data-drawn", id);
            assertThat(page.locator("[data-draws][aria-pressed=true]")).hasCount(1);
            assertThat(drawn.locator("svg.scene [data-leg]").evaluateAll("all => all.map(it => it.dataset.leg).sort().join()"))
                    .isEqualTo(legs(end.path("best")));
        }
        page.reload();
        assertThat(drawn).hasAttribute("data-drawn", id);
    }

    private static String legs(JsonNode path) {
        return StreamSupport.stream(path.path("legs").spliterator(), false).map(JsonNode::asText).sorted().collect(Collectors.joining(","));
    }

    @Test
    void drawsTheBestPathOfAnEndUnderItsRowOnAPhone(Page page) {
        page.setViewportSize(390, 844);
        Pages.open(page, "find?from=gene:CD274");
        Locator end = page.locator("[data-end][data-path]").last();
        end.locator("[data-draws]").click();
        assertThat(end.locator(".drawn-path svg.scene")).isVisible();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isTrue();
    }

    @Test
    void givesEachEndWithItsStatementsAndItsBestPathAsARow(Page page) throws IOException {
        JsonNode ends = TestServer.json("/paths?from=gene:CD274").path("ends");
        Pages.open(page, "find?from=gene:CD274");
        page.locator("[data-take=download]").click();
        Path file = page.waitForDownload(() -> page.locator("[data-file=tsv]").click()).path();
        List<String> rows = Files.readAllLines(file);
        assertThat(rows.get(0)).isEqualTo("end\tid\tverdict\tbasis\tpapers\tstatements\tbest_path\tlegs");
        assertThat(rows).hasSize(ends.size() + 1);
        assertThat(rows).contains("PD-1\tgene:PDCD1\tincreases\tdocumented\t1\tG018 G047 G048\tPD-L1 activates PD-1\tG047/1");
    }

    @Test
    void listsWhatLeadsToOneThingWhenTheFirstFieldIsEmpty(Page page) {
        Pages.open(page, "find");
        choose(page, "#find-to", "T-cell anti-tumour response");
        page.locator("text=Find paths").click();
        assertThat(page).hasURL(Pattern.compile("/find\\?to=proc:tcell-response$"));
        assertThat(page.locator("h1")).hasText("What leads to T-cell anti-tumour response");
        assertThat(page.locator("[data-end='ves:tde']")).containsText("tumour cell-derived exosome lowers it");
        assertThat(page.locator(".completeness")).containsText(Pattern.compile("Complete: \\d+ ends within 6 steps, 10 shown\\. Show more"));
        page.locator(".completeness a").click();
        assertThat(page.locator(".completeness a")).hasCount(0);
    }

    @Test
    void leadsFromALegToItsStatement(Page page) {
        Pages.open(page, TUMOUR_TO_RESPONSE);
        page.locator(".paths--documented [data-leg='G047/2'] a").first().click();
        assertThat(page).hasURL(Pattern.compile("/statement/G047\\?leg=2$"));
        page.goBack();
        assertThat(page.locator(".verdict")).isVisible();
    }

    @Test
    void showsWhatBreaksAndWhatSurvivesWhenALegIsBlocked(Page page) {
        Pages.open(page, "statement/G047?leg=2");
        page.locator(".block-this a").first().click();
        assertThat(page).hasURL(Pattern.compile("/what-if\\?block=G047/2$"));
        assertThat(page.locator("h1")).hasText("What if step 2 of G047 is blocked?");
        assertThat(page.locator("[data-outcome=broken]")).containsText("G047");
        assertThat(page.locator("[data-outcome=surviving] li").first()).isVisible();
    }

    @Test
    void saysWhichPapersTheVerdictRestsOn(Page page) {
        Pages.open(page, "find?from=gene:CD274&to=proc:tcell-response");
        assertThat(page.locator(".verdict-rests")).hasText("Rests on: without Chen 2018 nothing would speak to it.");
        page.locator(".verdict-rests a").click();
        assertThat(page).hasURL(Pattern.compile("/document/chen2018$"));
    }

    @Test
    void saysWhatANameIsReadAsAndLeadsToOthersThatBearIt(Page page) {
        Pages.open(page, "find?from=APC&to=T cell activation&k=1");
        assertThat(page.locator("[data-read-as]")).containsText("“APC” is read as antigen-presenting cell, not as the gene APC (HGNC:583)");
        Pages.open(page, "what-if?block=APC");
        assertThat(page.locator("[data-read-as]")).containsText("not as the gene APC");
        Pages.open(page, "entity/APC");
        page.locator("[data-read-as] a").click();
        assertThat(page).hasURL(Pattern.compile("/entity/cell:apc$"));
    }

    @Test
    void readsWhatActsOnOthersAsGivenAndTellsWhatContradictsABreak(Page page) {
        Pages.open(page, "what-if?block=anti-PD-1");
        assertThat(page.locator("h1")).hasText("What if anti-PD-1 antibody is given?");
        assertThat(page.locator("#what-kind")).hasValue("apply");
        assertThat(page.locator("main")).containsText("acts on others, so it is read as given");
        assertThat(page.locator("[data-outcome=broken] li:has(a[href='/statement/G047'])").first())
                .containsText("Contradicted by G064: anti-PD-1 antibody fails to block PD-L1 on exosome");
        Pages.open(page, "what-if?block=gene:CD274");
        assertThat(page.locator("[data-agents] [data-agent='drug:anti-pd1']")).containsText("fails to block PD-L1 in exosome");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what-if?apply=PD-L1                                      | PD-L1 is nothing that one gives
            what-if?block=PD-L1&apply=GW4869                         | “is blocked” takes away
            interventions?effect=proc:tcell-response&direction=up    | “What is to stop” cannot be 'up'
            interventions?effect=proc:tcell-response&max_size=9      | “Members at most” cannot be '9'
            find?from=PD-1&to=CD279                                  | “From” and “To” are both PD-1
            find?from=gene:CD274&to=cell:cd8-t&max_steps=9           | “Length” cannot be '9'
            find?from=gene:CD274&to=cell:cd8-t&via=PD-1&avoid=PD-1   | “Through” and “Not through” name the same
            statements?species=cat                                   | “Species” cannot be 'cat'
            """)
    void tellsWhatIsNotAcceptedInTheWordsOfItsForm(String address, String words, Page page) {
        Pages.open(page, address);
        assertThat(page.locator("[data-problem]")).containsText(words);
        assertThat(page.locator("[data-problem]")).not().containsText(
                Pattern.compile("'(from|to|via|avoid|block|apply|effect|direction|species)'|[a-z]_[a-z]"));
    }

    @Test
    void tellsTheStatedFromTheBroaderReadingOfAModifier(Page page) {
        Pages.open(page, "what-if?apply=GW4869");
        assertThat(page.locator("h1")).hasText("What if GW4869 is given?");
        assertThat(page.locator("section[aria-label=Stated]")).containsText("2 chains break");
        assertThat(page.locator("section[aria-label='Read more broadly']")).containsText("nobody reported it there");
        assertThat(page.locator("[data-outcome=beneficial]")).containsText("raises anti-tumour immunity");
    }

    @Test
    void comparesTwoStatements(Page page) {
        Pages.open(page, "statement/G047");
        page.locator(".overline a:has-text('compare')").click();
        page.locator("#compare-b").fill("G033");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[data-facet=cargo]")).containsText("PD-L1");
        assertThat(page.locator("[data-facet=cargo]")).containsText("miR-155-5p");
        assertThat(page.locator("[data-facet=cargo]")).hasAttribute("data-says", "differs");
        assertThat(page.locator("[data-facet=polarity]")).hasAttribute("data-says", "same");
        assertThat(page.locator("svg.drawing")).hasCount(2);
    }
}
