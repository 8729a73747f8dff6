package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SbgnMlTests {

    private static final Set<String> GLYPHS = Set.of("biological activity", "phenotype", "perturbation", "compartment");
    private static final Set<String> ARCS = Set.of("positive influence", "negative influence", "unknown influence");

    @Test
    void theMapKeepsTheRulesOfActivityFlow() throws Exception {
        Document map = map();
        assertThat(map.getDocumentElement().getNamespaceURI()).isEqualTo("http://sbgn.org/libsbgn/0.2");
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
        return list(map.getElementsByTagNameNS("http://sbgn.org/libsbgn/0.2", name));
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
