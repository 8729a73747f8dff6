package org.exotrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** What is looked up, against a look at everything. */
class CitationsTests {

    private static final Catalogue CATALOGUE = Seeds.Shipped.CATALOGUE;

    @Test
    void aPublicationIsCitedByEachDocumentThatHasItInItsList() {
        assertThat(CATALOGUE.publications()).allSatisfy(it -> assertThat(PublicationItem.of(CATALOGUE, it).documentsCiting()
                .stream().map(one -> one.document().id() + " " + one.printed())).containsExactlyElementsOf(citing(it)));
    }

    private static List<String> citing(Publication it) {
        return CATALOGUE.publications().stream().filter(Publication::isDocument).flatMap(document -> document.cites().entrySet().stream()
                .filter(cite -> it.id().equals(cite.getValue().publication())).map(cite -> document.id() + " " + cite.getKey())).toList();
    }

    @Test
    void aDocumentHasEachStatementThatComesFromIt() {
        assertThat(CATALOGUE.documents()).hasSizeGreaterThan(90)
                .allSatisfy(it -> assertThat(DocumentItem.of(CATALOGUE, it).statements()).containsExactlyInAnyOrderElementsOf(
                        CATALOGUE.statements().stream().filter(one -> one.document().equals(it.id())).map(Statement::record).toList()));
    }
}
