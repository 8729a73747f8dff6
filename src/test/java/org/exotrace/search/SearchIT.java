package org.exotrace.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.exotrace.support.SeedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIT {

    @ParameterizedTest
    @CsvSource(textBlock = """
            pd-l1,          gene:CD274,       PD-L1
            CD274,          gene:CD274,       CD274
            B7-H1,          gene:CD274,       B7-H1
            HGNC:17635,     gene:CD274,       HGNC:17635
            exosome,        ves:exosome,      exosome
            cd8,            cell:cd8-t,       CD8+ T cell
            tumor cell,     cell:tumour-cell, tumour cell
            treg,           cell:treg,        Treg
            NEF-kB,         fam:NFKB,         NEF-kB
            gw,             drug:gw4869,      GW4869
            """)
    void suggestsTheNearestFirstAndSaysWhichNameMatched(String typed, String id, String matched) {
        JsonNode first = SeedServer.json("/search?q=" + typed.replace(" ", "%20")).at("/items/0");
        assertThat(first.path("id").asText()).isEqualTo(id);
        assertThat(first.path("matched").asText()).isEqualTo(matched);
    }

    @Test
    void findsNothingWithoutComplaint() {
        assertThat(SeedServer.json("/search?q=zzzz").path("items")).isEmpty();
    }
}
