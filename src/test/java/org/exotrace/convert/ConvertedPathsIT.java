package org.exotrace.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exotrace.convert.Tables.tabbed;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.exotrace.cli.Service;
import org.exotrace.config.Settings;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.exotrace.support.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Cargo, ligands with receptors, and a network, converted and loaded beside the shipped seeds. */
@TestInstance(Lifecycle.PER_CLASS)
class ConvertedPathsIT {

    private static final int SHIPPED = Seeds.Shipped.DATA.statements().size();

    private Service service;
    private String address;

    @BeforeAll
    void load(@TempDir Path folder) {
        Tables tables = new Tables(folder);
        Tables.Made cargo = tables.convert(Seeds.Shipped.DATA, Format.EXOCARTA, tables.experiments(), tables.file("exo.txt", tabbed(
                "CONTENT ID;CONTENT TYPE;ENTREZ GENE ID;GENE SYMBOL;SPECIES;EXPERIMENT ID;METHODS", "1;protein;7040;TGFB1;Homo sapiens;4;ELISA",
                "2;protein;21803;Tgfb1;Mus musculus;3;ELISA")));
        Tables.Made pairs = tables.convert(cargo.data(), Format.CONNECTOMEDB, null,
                tables.file("pairs.csv", "Ligand gene symbol,Receptor gene symbol\nTGFB1,TGFBR2\n"));
        Tables.Made network = tables.convert(pairs.data(), Format.SIF, null, tables.file("net.sif", "TGFBR2 -> SMAD2\nSMAD2 -| CCNA2\n"));
        Settings settings = TestGraph.settings(TestGraph.folder())
                .withSeeds(List.of(Settings.SHIPPED, cargo.zip(), pairs.zip(), network.zip()));
        service = new Service(settings);
        address = service.start();
        service.openGraph();
    }

    @AfterAll
    void close() {
        service.close();
    }

    private JsonNode ask(String resource) {
        return TestServer.parse(TestServer.send(address, "GET", "api/v1" + resource).body());
    }

    @Test
    void theWayFromCargoIntoTheNetworkIsFoundAssembledAndUndetermined() {
        JsonNode answer = ask("/paths?from=ves:ev&to=CCNA2&max_steps=4&kind=detection&kind=interaction");
        assertThat(answer.at("/documented")).isEmpty();
        assertThat(answer.at("/assembled/0/legs").toString()).as(answer.toString()).isEqualTo("[\"exocarta-1/t1\",\"connectomedb-2/1\",\"sif-1/1\",\"sif-2/1\"]");
        assertThat(answer.at("/assembled/0/sign").asText()).isEqualTo("unknown");
        assertThat(answer.at("/verdict/value").asText()).isEqualTo("undetermined");
        assertThat(answer.at("/verdict/basis").asText()).isEqualTo("assembled");
        JsonNode usual = ask("/paths?from=TGFB1&to=CCNA2&max_steps=4");
        assertThat(usual.at("/assembled/0/legs").toString()).as("rows take part in paths unasked").contains("connectomedb-2/1", "sif-2/1");
        assertThat(usual.at("/verdict/value").asText()).isEqualTo("undetermined");
        assertThat(ask("/paths?from=TGFB1&to=CCNA2&max_steps=4&kind=mechanism").at("/assembled")).isEmpty();
    }

    @Test
    void theGeneOfAMouseLeadsIntoNoHumanNetwork() {
        assertThat(ask("/paths?from=ncbigene:21803&to=CCNA2&max_steps=4").at("/assembled")).isEmpty();
    }

    @Test
    void rowsStayOutOfListsCountsGroupsAndConflictsUnlessAskedFor() {
        assertThat(ask("/statements?limit=0").path("total").asInt()).isEqualTo(SHIPPED);
        assertThat(ask("/statements?kind=detection").path("total").asInt()).isEqualTo(2);
        assertThat(ask("/statements?kind=interaction&dataset=sif").path("total").asInt()).isEqualTo(2);
        assertThat(ask("/health").at("/counts/statements").asInt()).isEqualTo(SHIPPED);
        assertThat(groups("/aggregate?by=cargo&dataset=exocarta")).isZero();
        assertThat(groups("/aggregate?by=cargo&dataset=exocarta&kind=detection")).isEqualTo(2);
        assertThat(ask("/claims?dataset=sif").path("total").asInt()).isZero();
        assertThat(ask("/claims?dataset=sif&kind=interaction").path("total").asInt()).isEqualTo(2);
        assertThat(ask("/entities/SMAD2/statements").path("total").asInt()).isZero();
        assertThat(ask("/entities/SMAD2/statements?kind=interaction").path("total").asInt()).isEqualTo(2);
        assertThat(ask("/entities/SMAD2").path("statements")).isEmpty();
        assertThat(records(ask("/search?q=SMAD2%20inhibits%20CCNA2"))).noneMatch(it -> it.startsWith("sif"));
        assertThat(ask("/conflicts?limit=0").path("total").asInt()).isEqualTo(TestServer.parse(
                TestServer.send(address, "GET", "api/v1/conflicts?limit=0&dataset=shipped").body()).path("total").asInt());
    }

    @Test
    void aFileOfEverythingHoldsTheRowsToo() {
        assertThat(ask("/export?format=json").path("statements")).hasSize(SHIPPED + 5);
        assertThat(ask("/export?format=json&kind=detection").path("statements")).hasSize(2);
    }

    private int groups(String resource) {
        return ask(resource).path("items").size();
    }

    private static List<String> records(JsonNode found) {
        return StreamSupport.stream(found.path("items").spliterator(), false).map(it -> it.path("id").asText()).toList();
    }
}
