package org.exotrace.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixesTests {

    @ParameterizedTest
    @CsvSource({
        "CL:0000625, http://purl.obolibrary.org/obo/CL_0000625",
        "HGNC:17635, https://identifiers.org/hgnc:17635",
        "UniProtKB:Q9NZQ7, https://identifiers.org/uniprot:Q9NZQ7",
        "MIRBASE:MI0000077, https://identifiers.org/mirbase:MI0000077",
        "mirbase:MIMAT0000076, https://identifiers.org/mirbase.mature:MIMAT0000076",
        "EC:3.2.1.35, https://identifiers.org/ec-code:3.2.1.35",
        "REACT:R-HSA-6804754, https://identifiers.org/reactome:R-HSA-6804754",
        "CHEMBL:CHEMBL25, https://identifiers.org/chembl.compound:CHEMBL25",
        "NCBITaxon:9606, http://purl.obolibrary.org/obo/NCBITaxon_9606"})
    void aTermHasAnAddress(String term, String address) {
        assertThat(Prefixes.address(term)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({"HUGO:1", "CL", ":1", "cl:1"})
    void whatIsUnknownHasNone(String term) {
        assertThat(Prefixes.address(term)).isEmpty();
    }

    @Test
    void everyTermThatShipsCanBeLookedUp() {
        assertThat(Seeds.Shipped.DATA.entities().stream().flatMap(it -> Stream.concat(Stream.ofNullable(it.curie()),
                it.xrefs().stream().map(Entity.Xref::curie)))).isNotEmpty().allSatisfy(it -> assertThat(Prefixes.address(it)).as(it).isPresent());
    }
}
