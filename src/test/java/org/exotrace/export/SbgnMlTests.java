package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.exotrace.support.NodeTest;
import org.exotrace.support.Outside;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SbgnMlTests {

    private static final Set<String> GLYPHS = Set.of("biological activity", "phenotype", "perturbation", "compartment");
    private static final Set<String> ARCS = Set.of("positive influence", "negative influence", "unknown influence");

    @Test
    void theMapKeepsTheRulesOfActivityFlow() throws Exception {
        Document map = map();
        assertThat(map.getDocumentElement().getNamespaceURI()).isEqualTo("http://sbgn.org/libsbgn/0.3");
        List<Element> glyphs = elements(map, "glyph");
        List<String> ids = glyphs.stream().map(it -> it.getAttribute("id")).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(it -> it.matches("[A-Za-z_][A-Za-z0-9_.-]*"));
        assertThat(glyphs).allSatisfy(it -> {
            assertThat(GLYPHS).contains(it.getAttribute("class"));
            assertThat(it.getElementsByTagNameNS("*", "bbox").getLength()).isEqualTo(1);
            assertThat(it.getAttribute("compartmentRef")).matches(one -> one.isEmpty() || ids.contains(one));
        });
        assertThat(elements(map, "arc")).hasSizeGreaterThan(100).allSatisfy(it -> {
            assertThat(ARCS).contains(it.getAttribute("class"));
            assertThat(ids).contains(it.getAttribute("source"), it.getAttribute("target"));
            assertThat(children(it)).containsExactly("notes", "start", "end");
        });
    }

    @Test
    void theMapFitsThePublishedSchema() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        Validator validator = factory.newSchema(Path.of("src/test/resources/sbgn/SBGN.xsd").toFile()).newValidator();
        validator.validate(new StreamSource(new ByteArrayInputStream(Exported.bytes(ExportFormat.SBGNML))));
        validator.validate(new StreamSource(new ByteArrayInputStream(Exported.bytes(ExportFormat.SBGNML, "G047"))));
    }

    @Test
    void aCompartmentEnclosesItsMembersAndNothingElse() throws Exception {
        List<Element> glyphs = elements(map(), "glyph");
        Map<String, SbgnLayout.Box> boxes = glyphs.stream().collect(Collectors.toMap(it -> it.getAttribute("id"), SbgnMlTests::box));
        assertThat(glyphs).filteredOn(it -> it.getAttribute("class").equals("compartment")).hasSizeGreaterThan(20).allSatisfy(compartment -> {
            for (Element it : glyphs) {
                boolean member = it.getAttribute("compartmentRef").equals(compartment.getAttribute("id"));
                assertThat(boxes.get(compartment.getAttribute("id")).holds(boxes.get(it.getAttribute("id")))).isEqualTo(member);
            }
        });
    }

    @Test
    void anArcGoesFromBorderToBorder() throws Exception {
        Document map = map();
        Map<String, SbgnLayout.Box> boxes = elements(map, "glyph").stream().collect(Collectors.toMap(it -> it.getAttribute("id"), SbgnMlTests::box));
        assertThat(elements(map, "arc")).allSatisfy(it -> {
            assertThat(isOnBorder(boxes.get(it.getAttribute("source")), it, "start")).isTrue();
            assertThat(isOnBorder(boxes.get(it.getAttribute("target")), it, "end")).isTrue();
        });
    }

    /** It reads process descriptions alone, so activities are called entities for it. */
    @Test
    @NodeTest(packages = true)
    void cytoscapesReaderFindsEveryInfluenceWithItsSign(@TempDir Path folder) throws Exception {
        String text = Exported.text(ExportFormat.SBGNML).replace("\"biological activity\"", "\"unspecified entity\"").replace("\"perturbation\"", "\"perturbing agent\"");
        JsonNode read = Outside.run(List.of("node", "src/test/resources/export/read_sbgn.cjs"), Files.writeString(folder.resolve("map.sbgn"), text));
        Selection all = Selection.all(Seeds.CATALOGUE);
        Map<String, Long> told = all.arrows().stream().filter(it -> !it.denied())
                .map(it -> it.step() != null ? it.step().sign() : it.modifier() != null ? it.modifier().action().sign() : null)
                .filter(it -> it != null).collect(Collectors.groupingBy(it -> it + " influence", Collectors.counting()));
        Map<String, Long> found = new HashMap<>();
        read.path("edges").forEach(it -> found.merge(it.asText(), 1L, Long::sum));
        assertThat(found).isEqualTo(told);
        assertThat(read.path("nodes").asInt()).isEqualTo(elements(map(), "glyph").size());
        assertThat(read.path("outside").asInt()).isZero();
    }

    private static SbgnLayout.Box box(Element glyph) {
        Element box = (Element) glyph.getElementsByTagNameNS("*", "bbox").item(0);
        return new SbgnLayout.Box(number(box, "x"), number(box, "y"), number(box, "w"), number(box, "h"));
    }

    private static int number(Element it, String name) {
        return Integer.parseInt(it.getAttribute(name));
    }

    private static boolean isOnBorder(SbgnLayout.Box box, Element arc, String end) {
        Element point = (Element) arc.getElementsByTagNameNS("*", end).item(0);
        double x = Double.parseDouble(point.getAttribute("x")) - box.x();
        double y = Double.parseDouble(point.getAttribute("y")) - box.y();
        boolean within = x > -0.01 && y > -0.01 && x < box.w() + 0.01 && y < box.h() + 0.01;
        return within && (near(x, 0) || near(y, 0) || near(x, box.w()) || near(y, box.h()));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < 0.01;
    }

    @Test
    void anArcSaysItsStatementInItsNote() throws Exception {
        assertThat(elements(map(), "arc")).extracting(it -> it.getElementsByTagNameNS("*", "p").item(0).getTextContent())
                .anySatisfy(it -> assertThat(it).contains("id: G047/2", "follows: 1", "references: 31", "modality: asserted"));
    }

    private static Document map() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Exported.bytes(ExportFormat.SBGNML)));
    }

    private static List<Element> elements(Document map, String name) {
        return list(map.getElementsByTagNameNS("http://sbgn.org/libsbgn/0.3", name));
    }

    private static List<String> children(Element it) {
        return list(it.getChildNodes()).stream().map(Element::getLocalName).collect(Collectors.toList());
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                list.add(element);
            }
        }
        return list;
    }
}
