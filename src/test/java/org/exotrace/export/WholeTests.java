package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.exotrace.json.Json;
import org.exotrace.support.Beside;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

/** Files of all that ships and a set beside it keep the rules of their formats. */
class WholeTests {

    private static final Selection ALL = Selection.all(Beside.CATALOGUE);

    @Test
    void cx2KeepsItsSpecification() throws IOException {
        assertThat(Cx2Rules.broken(Json.API.readTree(text(ExportFormat.CX2)))).isEmpty();
    }

    @Test
    void graphMlFitsThePublishedSchema() {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.importGraph(graph, new StringReader(text(ExportFormat.GRAPHML)));
        assertThat(graph.vertexSet()).hasSameSizeAs(ALL.nodes());
        assertThat(graph.edgeSet()).hasSameSizeAs(ALL.arrows());
    }

    @Test
    void everyEdgeOfKgxJoinsTwoNodesAndEveryIdStandsOnce() {
        Map<String, String> files = Exported.unzipped(bytes(ExportFormat.KGX));
        List<Map<String, String>> nodes = Exported.rows(files.get("nodes.tsv"));
        Set<String> ids = nodes.stream().map(it -> it.get("id")).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(nodes);
        assertThat(Exported.rows(files.get("edges.tsv"))).allSatisfy(it -> assertThat(ids).contains(it.get("subject"), it.get("object")));
    }

    @Test
    void sbgnHasNoArcBetweenGlyphsThatAreNotThere() throws Exception {
        Document map = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(ExportFormat.SBGNML)));
        assertThat(map.getElementsByTagName("arc").getLength()).isGreaterThan(300);
    }

    /** A paper is no reference of the review, and nothing that is missing is written as a word of Java. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"JSON", "KGX"})
    void noFileCallsAPaperAReferenceOfTheReview(ExportFormat format) {
        assertThat(text(format)).doesNotContainPattern("Reference [0-9]+ of the review|=null|[A-Z][a-z]+\\[[a-z]+=|Optional");
    }

    private static byte[] bytes(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(ALL, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String text(ExportFormat format) {
        return new String(bytes(format), StandardCharsets.UTF_8);
    }
}
