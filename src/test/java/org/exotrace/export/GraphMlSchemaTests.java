package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.exotrace.support.Seeds;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;

class GraphMlSchemaTests {

    @Test
    void jgraphtReadsItAndFindsItFitsThePublishedSchema() {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        Map<Object, String> attributes = new HashMap<>();
        importer.addEdgeAttributeConsumer((edge, value) -> attributes.merge(edge.getSecond(), value.getValue(), (a, b) -> a));
        importer.importGraph(graph, new StringReader(Exported.text(ExportFormat.GRAPHML)));
        Selection all = Selection.all(Seeds.CATALOGUE);
        assertThat(graph.vertexSet()).hasSameSizeAs(all.nodes());
        assertThat(graph.edgeSet()).hasSameSizeAs(all.arrows());
        assertThat(attributes).containsKeys("leg", "sign", "follows", "references", "modality");
    }
}
