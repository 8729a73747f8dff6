package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class GraphStoreIT {

    private final GraphClient client = TestGraph.client();
    private final GraphStore store = new GraphStore(client);

    @Test
    void readsBackExactlyWhatWasLoaded() {
        DataSet read = store.read();
        assertThat(lost(Seeds.DATA.entities(), read.entities())).isEmpty();
        assertThat(lost(Seeds.DATA.publications(), read.publications())).isEmpty();
        assertThat(lost(Seeds.DATA.statements(), read.statements())).isEmpty();
        assertThat(DataVersion.of(store.read())).isEqualTo(DataVersion.of(Seeds.DATA));
    }

    private static <T> List<T> lost(List<T> loaded, List<T> read) {
        return loaded.stream().filter(it -> !read.contains(it)).toList();
    }

    @Test
    void loadsTwiceToTheSameGraph() {
        List<Map<String, Object>> before = client.read("analysis/size", Map.of());
        store.replace("default", Seeds.DATA, loaded -> {});
        assertThat(client.read("analysis/size", Map.of())).isEqualTo(before);
        assertThat(store.stored()).contains(new GraphStore.Stored("default", DataVersion.of(Seeds.DATA)));
    }

    @Test
    void tellsHowFarALoadIsUpToItsEnd() {
        List<Integer> told = new ArrayList<>();
        store.replace("default", Seeds.DATA, told::add);
        assertThat(told).isSorted().isNotEmpty().endsWith(120);
    }

    @Test
    void anEntityIsFoundByItsNameAndByWordsOfAnyOfItsNames() {
        assertThat(Asked.rows("MATCH (e:Entity {name: 'PD-L1'}) RETURN e.id AS id")).containsExactly(Map.of("id", "gene:CD274"));
        assertThat(Asked.rows("CALL db.index.fulltext.queryNodes('exotrace_entity_names', 'CD274') YIELD node RETURN node.id AS id"))
                .containsExactly(Map.of("id", "gene:CD274"));
        assertThat(Asked.rows("MATCH (v:Vesicle) WHERE v.name <> v.label RETURN v.id AS id")).isEmpty();
    }

    /** Neo4j Browser paints by it. */
    @Test
    void theFirstLabelInAlphabeticalOrderTellsWhatANodeIs() {
        List<Map<String, Object>> nodes = Asked.rows("MATCH (n) UNWIND labels(n) AS label WITH n, min(label) AS first, collect(label) AS labels RETURN DISTINCT first, labels");
        assertThat(nodes).hasSizeGreaterThan(18).allSatisfy(it -> assertThat(List.of(it.get("labels").toString().split("\\W+"))).contains(it.get("first").toString().substring(2)));
        assertThat(nodes).extracting(it -> it.get("first")).doesNotHaveDuplicates().contains("AsMolecule", "AsProcess", "AsTissue", "AsVesicle", "AsVesicleType", "AsStep")
                .doesNotContain("AsEntity", "AsExotrace", "AsParticipant");
    }

    @Test
    void holdsTheDirectRelationshipsOfEachKind() {
        assertThat(client.read("analysis/relations", Map.of())).containsExactly(
                direct("ACTIVATES", 93), direct("AFFECTS", 9), direct("ASSOCIATED_WITH", 4), direct("CAPABLE_OF", 2),
                direct("CARRIES", 63), direct("INHIBITS", 34), direct("LOADED_WITH", 2), direct("MARKS", 23),
                direct("PRESENTS", 1), direct("PRODUCES", 1), direct("REACHES", 34), direct("RELEASES", 48));
    }

    private static Map<String, Object> direct(String relation, long count) {
        return Map.of("relation", relation, "relationships", count);
    }
}
