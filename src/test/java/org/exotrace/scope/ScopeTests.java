package org.exotrace.scope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.exotrace.support.Seeds;
import org.exotrace.support.ShippedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements take part, by what their files say, and the same for every resource that answers from statements. */
class ScopeTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            species,    human,                    /context/species,  NCBITaxon:9606
            species,    Homo sapiens,             /context/species,  NCBITaxon:9606
            species,    ncbitaxon:10090,          /context/species,  NCBITaxon:10090
            species,    mice,                     /context/species,  NCBITaxon:10090
            setting,    patients,                 /context/setting,  patients
            setting,    Cells,                    /context/setting,  cells
            study_type, in vitro,                 /study/types,      in_vitro
            study_type, in_vitro,                 /study/types,      in_vitro
            """)
    void findsWhatFilesStateAndBesideThemWhatStatesNone(String filter, String value, String place, String word) {
        List<String> stating = files(it -> texts(it.at(place)).contains(word));
        List<String> open = files(it -> texts(it.at(place)).isEmpty());
        JsonNode dropped = statements(filter + "=" + ShippedServer.encode(value) + "&unstated=drop");
        assertThat(records(dropped)).isNotEmpty().isEqualTo(stating);
        assertThat(dropped.path("dropped_unstated").asInt()).isEqualTo(open.size());
        assertThat(dropped.path("kept_unstated").asInt()).isZero();
        JsonNode kept = statements(filter + "=" + ShippedServer.encode(value));
        assertThat(new TreeSet<>(records(kept))).hasSize(stating.size() + open.size()).containsAll(stating).containsAll(open);
        assertThat(kept.path("kept_unstated").asInt()).isEqualTo(open.size());
        assertThat(kept.path("dropped_unstated").asInt()).isZero();
    }

    @Test
    void findsARecordThatNamesBothSpeciesByEither() {
        assertThat(records(statements("species=human&unstated=drop"))).contains("E001");
        assertThat(records(statements("species=mouse&unstated=drop"))).contains("E001");
    }

    @Test
    void findsOrgansByNameOrTermWithWhatLiesBelow() {
        String organ = files(it -> !it.at("/context/organ").isEmpty()).get(0);
        String id = Seeds.files().get(organ).at("/context/organ/0").asText();
        JsonNode entity = ShippedServer.json("/entities/" + id);
        for (String name : List.of(id, entity.path("label").asText(), entity.path("curie").asText())) {
            assertThat(records(statements("unstated=drop&organ=" + ShippedServer.encode(name)))).contains(organ);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            document=xie2023,                          120
            document=10.3389/fimmu.2023.1296857,       120
            document=chen2018,                         2
            document=chen2018&document=xie2023,        122
            document_kind=review,                      120
            document_kind=article,                     100
            dataset=shipped,                           221
            dataset=Shipped,                           221
            publication=chen2018,                      4
            publication=10.1038/s41586-018-0392-8,     4
            publication=PMID:30089911,                 4
            publication=xie2023:31,                    4
            publication=chen2018&document_kind=review, 2
            papers_min=0,                              221
            papers_min=1,                              124
            """)
    void findsByWhereStatementsComeFromAndWhatCarriesThem(String query, int total) {
        assertThat(statements(query).path("total").asInt()).isEqualTo(total);
        assertThat(statements(query).has("kept_unstated")).isFalse();
    }

    @Test
    void findsStatementsOfOnePublicationByEachName() {
        for (String name : List.of("chen2018", "10.1038/s41586-018-0392-8", "PMID:30089911")) {
            assertThat(records(statements("publication=" + name))).containsExactly("E001", "E002", "G047", "G062");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dataset=lab             | 400 | 'dataset' cannot be 'lab': it is one of shipped.
            document_kind=book      | 400 | 'document_kind' cannot be 'book': it is one of review, article, preprint, thesis, database, own.
            setting=moon            | 400 | 'setting' cannot be 'moon': it is one of cells, ex_vivo, animal, patients.
            study_type=dog          | 400 | 'study_type' cannot be 'dog': it is one of in_vitro, animal, human.
            unstated=maybe          | 400 | 'unstated' cannot be 'maybe': it is keep or drop.
            shown=X                 | 400 | 'shown' cannot be 'X': it is one of D, T, A, N, N_cargo, N_vesicle, E, S.
            attribution=good        | 400 | 'attribution' cannot be 'good': it is one of failed, not_read, named_only, partly_characterised, characterised, controlled, fraction_resolved.
            unread=maybe            | 400 | 'unread' cannot be 'maybe': it is mark or drop.
            papers_min=-1           | 400 | 'papers_min' cannot be '-1': it is a whole number from 0 to 1000000.
            document=nobody         | 404 | There is no publication 'nobody'. Give an id, a DOI, PMID: and the number, or the number that a document prints for it.
            document=kamerkar2017   | 404 | Kamerkar 2017 is only cited: it was not read. See /publications/kamerkar2017.
            organ=florbl            | 404 | Nothing is called 'florbl'.
            """)
    void saysWhatIsKnown(String query, int status, String detail) {
        JsonNode problem = statements(query);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statements?limit=1", "/paths?from=exosome&to=CD8%2B%20T%20cell&detail=ids", "/what-if?block=PD-L1",
        "/interventions?effect=tumour%20growth", "/conflicts?limit=1", "/claims?limit=1", "/aggregate?by=theme", "/compare?by=cargo&a=PD-L1&b=miR-155-5p", "/export?format=json"})
    void isTakenByEveryResourceThatAnswersFromStatements(String resource) {
        for (String filter : List.of("document=xie2023", "document_kind=review", "dataset=shipped", "species=human", "setting=cells",
                "organ=tissue:lung", "study_type=human", "publication=chen2018", "papers_min=1", "unstated=drop",
                "shown=D", "claimed=N_cargo", "attribution=controlled", "ev_setting=animal", "contested=hide", "unread=drop")) {
            assertThat(ShippedServer.get(resource + "&" + filter).statusCode()).as(resource + "&" + filter).isEqualTo(200);
        }
        assertThat(ShippedServer.json(resource + "&dataset=lab").path("detail").asText()).startsWith("'dataset' cannot be 'lab'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents?limit=1000", "/entities/gene:CD274/statements?limit=1000"})
    void howWellSomethingWasShownNarrowsDocumentsAndStatementsOfAThingToo(String resource) {
        for (String filter : List.of("shown=D", "claimed=N_cargo", "attribution=controlled", "ev_setting=animal", "contested=hide")) {
            Set<String> fitting = new TreeSet<>();
            statements(filter + "&unread=drop").path("items").forEach(it -> fitting.add(it.path("record").asText()));
            JsonNode all = ShippedServer.json(resource);
            JsonNode narrowed = ShippedServer.json(resource + "&unread=drop&" + filter);
            assertThat(narrowed.path("items")).as(filter).extracting(JsonNode::toString).isEqualTo(StreamSupport.stream(all.path("items").spliterator(), false)
                    .filter(it -> it.path("statements").isArray() ? texts(it.path("statements")).stream().anyMatch(fitting::contains)
                            : fitting.contains(it.path("record").asText())).map(JsonNode::toString).toList());
            assertThat(narrowed.has("dropped_unstated")).isTrue();
        }
        assertThat(ShippedServer.json(resource).has("dropped_unstated")).isFalse();
    }

    /** What a study claims, by the table of its rungs; nothing is shown, since no paper was read in full. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            claimed=D,                        57
            claimed=T,                        23
            claimed=N,                        41
            claimed=N_cargo,                  36
            claimed=n_vesicle,                5
            claimed=N_vesicle&claimed=E,      7
            claimed=E,                        2
            claimed=S,                        14
            claimed=N&claimed=S&ev_setting=patient_treated, 0
            shown=D,                          0
            attribution=controlled,           4
            """)
    void findsWhatIsClaimedAndNothingThatWasNotRead(String query, int total) {
        JsonNode dropped = statements(query + "&unread=drop");
        assertThat(dropped.path("total").asInt()).isEqualTo(total);
        JsonNode marked = statements(query);
        assertThat(marked.path("total").asInt() - total).isEqualTo(marked.path("kept_unstated").asInt()).isEqualTo(dropped.path("dropped_unstated").asInt());
    }

    @Test
    void pathsAreOfTheStatementsOfTheScopeAndSayWhatStatesNone() {
        String pair = "/paths?from=exosome&to=CD8%2B%20T%20cell&k=1000&mode=documented&detail=ids";
        List<String> all = ShippedServer.json(pair).path("documented").findValuesAsText("statement");
        List<String> review = ShippedServer.json(pair + "&document=xie2023").path("documented").findValuesAsText("statement");
        assertThat(all).anyMatch(it -> it.startsWith("E"));
        assertThat(review).isNotEmpty().allMatch(it -> it.startsWith("G"));
        JsonNode kept = ShippedServer.json(pair + "&species=mouse");
        JsonNode dropped = ShippedServer.json(pair + "&species=mouse&unstated=drop");
        assertThat(kept.path("kept_unstated").asInt()).isPositive().isEqualTo(dropped.path("dropped_unstated").asInt());
        assertThat(kept.path("dropped_unstated").asInt() + dropped.path("kept_unstated").asInt()).isZero();
        assertThat(dropped.path("documented").findValuesAsText("statement")).isNotEmpty()
                .allSatisfy(it -> assertThat(texts(Seeds.files().get(it).at("/context/species"))).contains("NCBITaxon:10090"));
    }

    @Test
    void whatIfAndInterventionsLookAtItsChainsAlone() {
        List<String> concerned = ShippedServer.json("/what-if?block=PD-L1&document_kind=article").path("stated").findValuesAsText("statement");
        assertThat(concerned).isNotEmpty().allMatch(it -> it.startsWith("E"));
        JsonNode interventions = ShippedServer.json("/interventions?effect=tumour%20growth&direction=increase&document_kind=article");
        assertThat(interventions.findValuesAsText("statement")).isNotEmpty().allMatch(it -> it.startsWith("E"));
        assertThat(ShippedServer.json("/what-if?block=PD-L1&species=human").path("kept_unstated").asInt()).isPositive();
    }

    @Test
    void compareTakesItsStatementsAlone() {
        JsonNode compared = ShippedServer.json("/compare?by=cargo&a=PD-L1&b=miR-155-5p&document_kind=review");
        assertThat(texts(compared.at("/a/statements"))).isNotEmpty().allMatch(it -> it.startsWith("G"));
        JsonNode refused = ShippedServer.json("/compare?a=G047&b=E001&document=chen2018");
        assertThat(refused.path("code").asText()).isEqualTo("contradictory-filters");
        assertThat(refused.path("detail").asText()).isEqualTo("G047 is none of the statements that the other filters let in.");
    }

    @Test
    void conflictsAreThoseThatAreOneAmongItsStatements() {
        JsonNode all = ShippedServer.json("/conflicts?limit=1000");
        JsonNode ofReview = ShippedServer.json("/conflicts?limit=1000&document=xie2023");
        assertThat(ofReview.path("total").asInt()).isPositive().isLessThan(all.path("total").asInt());
        assertThat(ofReview.path("items")).allSatisfy(it -> assertThat(texts(it.path("statements"))).anyMatch(record -> record.startsWith("G")));
        assertThat(ids(ofReview)).contains("X1", "R4.G033/2");
        assertThat(ShippedServer.json("/conflicts?limit=1000&papers_min=2").path("items")).isNotEmpty()
                .allSatisfy(it -> assertThat(it.path("papers").asInt()).isGreaterThanOrEqualTo(2));
        JsonNode mice = ShippedServer.json("/conflicts?limit=1000&species=mouse");
        assertThat(mice.path("kept_unstated").asInt()).isPositive();
        assertThat(ids(ShippedServer.json("/conflicts?limit=1000&species=mouse&unstated=drop"))).hasSizeLessThan(ids(mice).size());
    }

    private static List<String> ids(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false).map(it -> it.path("id").asText()).toList();
    }

    private static JsonNode statements(String query) {
        return ShippedServer.json("/statements?limit=1000&" + query.replace(" ", "%20"));
    }

    private static List<String> records(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false).map(it -> it.path("record").asText()).toList();
    }

    private static List<String> files(Predicate<JsonNode> property) {
        return Seeds.files().values().stream().filter(property).map(it -> it.path("record").asText()).sorted().toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
