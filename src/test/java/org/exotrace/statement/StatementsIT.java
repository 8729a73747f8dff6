package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.exotrace.support.SeedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsIT {

    @ParameterizedTest
    @CsvSource(textBlock = """
            disease,  breast cancer,                10, 8
            disease,  cancer,                       54, 26
            target,   T cell,                       23, 13
            cargo,    PD-L1,                         8, 8
            cargo,    MHC (class not given),         4, 0
            source,   mesenchymal stem cell,        14, 11
            source,   tumour cell,                  18, 17
            source,   dendritic cell,               19, 19
            vesicle,  exosome,                      88, 48
            vesicle,  dendritic cell vaccine,       11, 5
            modifier, immune checkpoint inhibitor,   4, 2
            therapy,  chemotherapeutic agent,        8, 5
            """)
    void anEntityFilterIncludesWhatLiesBelowUnlessExact(String filter, String name, int below, int exact) {
        assertThat(total(filter + "=" + encode(name))).isEqualTo(below);
        assertThat(total("exact=true&" + filter + "=" + encode(name))).isEqualTo(exact);
    }

    @Test
    void saysWhatANameWasFoundToMeanThatCouldMeanSomethingElse() {
        JsonNode asked = SeedServer.json("/statements?limit=0&target=APC").path("asked");
        assertThat(asked).singleElement().satisfies(it -> {
            assertThat(it.path("id").asText()).isEqualTo("cell:apc");
            assertThat(it.path("read_as").path("not").path("symbol").asText()).isEqualTo("APC");
        });
        assertThat(SeedServer.json("/statements?limit=0&target=APC&cargo=PD-L1").path("asked")).hasSize(1);
        assertThat(SeedServer.json("/statements?limit=0&cargo=PD-L1").has("asked")).isFalse();
        assertThat(SeedServer.json("/statements?limit=0&q=exosomal PD-L1".replace(" ", "%20")).path("asked").get(0).path("read_as").path("role").asText())
                .isEqualTo("cargo");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind=mechanism,                                52
            kind=Mechanism&kind=overview,                  74
            theme=none,                                    19
            theme=none&theme=immune activation,            32
            theme=immune_activation,                       13
            polarity=suppresses,                           29
            polarity=none,                                 63
            modality=negative,                              1
            specificity=general,                           48
            exosome_mechanism=true,                        89
            has_steps=true,                                71
            has_steps=false,                               49
            reference=31,                                   2
            reference=review,                              36
            reference=31&reference=REVIEW,                 38
            kind=biomarker&theme=biomarker,                14
            receptor=PD-1,                                  4
            effect=tumour immune escape,                    6
            cargo_type=miRNA,                               6
            cargo_type=miRNA&exact=true,                    4
            cargo_type=protein&exact=true,                 16
            cargo=PD-L1&target=CD8 T cell,                  1
            cargo=PD-L1&has_steps=true,                     5
            source=tumor cells&inferred=true,              24
            participant=GW4869,                             1
            participant=carboplatin,                        2
            q=pd-l1 cd8,                                    2
            q=PDL1,                                        12
            """)
    void filtersNarrowTogetherAndRepeatedOnesWiden(String query, int total) {
        assertThat(total(query.replace(" ", "%20"))).isEqualTo(total);
    }

    @Test
    void areOrderedByRecordUnlessToldOtherwise() {
        assertThat(records("limit=3")).containsExactly("G001", "G002", "G003");
        assertThat(records("sort=-record&limit=2")).containsExactly("G120", "G119");
        assertThat(SeedServer.json("/statements?sort=title&limit=1").at("/items/0/title").asText()).startsWith("Adipose");
        assertThat(StreamSupport.stream(SeedServer.json("/statements?sort=support&limit=1000").path("items").spliterator(), false).toList()).isSortedAccordingTo(
                Comparator.<JsonNode>comparingInt(it -> it.path("papers").asInt()).thenComparing(it -> !it.path("modality").asText().equals("hedged"))
                        .thenComparing(it -> it.path("record").asText()));
        assertThat(SeedServer.json("/statements?sort=-theme&limit=1").at("/items/0/theme").isNull()).isTrue();
    }

    @Test
    void haveTheFieldsOfTheContractInTheList() {
        JsonNode item = SeedServer.json("/statements?q=exosomal%20pd-l1%20engages").at("/items/0");
        assertThat(item).hasToString("""
                {"id":"G047","record":"G047","title":"Exosomal PD-L1 engages CD8 T-cell PD-1: anti-tumour response suppressed",\
                "kind":"mechanism","theme":"immunosuppression","polarity":"suppresses","modality":"asserted","specificity":"specific",\
                "exosome_mechanism":true,"source":{"id":"cell:tumour-cell","label":"tumour cell","type":"cell","p":"s"},\
                "inferred_source":null,"vesicle":{"id":"ves:tde","label":"tumour cell-derived exosome","type":"vesicle","p":"v"},\
                "cargo":[{"id":"gene:CD274","label":"PD-L1","type":"protein","p":"c1"}],\
                "targets":[{"id":"cell:cd8-t","label":"CD8+ T cell","type":"cell","p":"t1"}],\
                "receptor":{"id":"gene:PDCD1","label":"PD-1","type":"protein","p":"r"},\
                "effect":{"id":"proc:tcell-response","label":"T-cell anti-tumour response","type":"process","p":"e1"},\
                "effect_direction":"decrease","disease":null,"references":[31],\
                "says":"PD-L1 on exosomes acts as the cellular form does: it engages PD-1 of CD8 T cells, and their attack on the tumour is suppressed.",\
                "steps":2,"transfers":3,"document":{"id":"xie2023","label":"Xie 2023","kind":"review"},\
                "dataset":"shipped","papers":1,\
                "publications":[{"id":"chen2018","label":"Chen 2018","printed":31,"status":"verified"}],\
                "pips":{"D":"not_read","T":"not_read","A":"not_read","N":"not_read","E":"not_read","S":"not_read"},"rung_floor":0,\
                "rung_ceiling":4,"attribution":"not_read","open_rivals":["R1","R2","R3","R4","R5","R6","R7"],"contested":false,"unread":true}""");
    }

    @Test
    void keepAnInferredSourceApart() {
        JsonNode item = SeedServer.json("/statements/G048");
        assertThat(item.path("source").isNull()).isTrue();
        assertThat(item.at("/inferred_source/id").asText()).isEqualTo("cell:tumour-cell");
        assertThat(item.at("/inferred_source/status").asText()).isEqualTo("inferred");
    }

    private static List<String> records(String query) {
        return SeedServer.json("/statements?" + query).findValuesAsText("record");
    }

    private static int total(String query) {
        return SeedServer.json("/statements?" + query).path("total").asInt(-1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
