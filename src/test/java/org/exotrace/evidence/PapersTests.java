package org.exotrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Cite;
import org.exotrace.model.Kind;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Statement;
import org.exotrace.support.Make;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;

/** Which papers count, on made data, and how many there are in what ships. */
class PapersTests {

    private static final Catalogue SHIPPED = Seeds.Shipped.CATALOGUE;
    private static final Papers PAPERS = Papers.of(SHIPPED);

    @Test
    void carryTheStatementsThatShip() {
        assertThat(PAPERS.of(SHIPPED.statements())).hasSize(109);
        assertThat(SHIPPED.statements()).filteredOn(it -> it.document().equals("xie2023")).filteredOn(it -> !PAPERS.of(it).isEmpty()).hasSize(23);
        assertThat(SHIPPED.statements()).filteredOn(it -> !it.document().equals("xie2023")).hasSize(101)
                .allSatisfy(it -> assertThat(PAPERS.of(it)).contains(it.document()));
    }

    @Test
    void ofAReviewAreOnlyTheVerifiedPrimaryOnesThatItCites() {
        assertThat(PAPERS.of(SHIPPED.findStatement("G047").orElseThrow())).containsExactly("chen2018");
        for (Statement it : SHIPPED.statements().stream().filter(one -> one.document().equals("xie2023")).toList()) {
            assertThat(PAPERS.of(it)).allSatisfy(paper -> assertThat(SHIPPED.publication(paper).isPrimary()).as(paper).isTrue());
        }
    }

    @Test
    void areNotCountedWhereTheyCannotBeToldFromOthers() {
        Publication review = Make.review(Map.of(1, new Cite("nameless", ReferenceStatus.VERIFIED, null, null)));
        Statement statement = Make.statement("G001", Kind.MECHANISM, List.of(1), List.of(), List.of(), List.of());
        Catalogue catalogue = Make.catalogue(Make.dataSet(List.of(), List.of(review, Make.paper("nameless")), List.of(statement)));
        assertThat(Papers.of(catalogue).of(statement)).isEqualTo(Set.of());
    }

    /** Those that were read, and those that are verified to be what a document cites; what may be cited is no fact. */
    @Test
    void haveAnIdOrAnAddressWhereTheyAreKnown() {
        assertThat(SHIPPED.dataSet().documents()).hasSize(95);
        assertThat(SHIPPED.publications().stream().filter(PapersTests::isKnown).filter(Publication::isIdentified)).hasSize(114);
        assertThat(SHIPPED.publications().stream().filter(PapersTests::isKnown)).hasSize(114);
    }

    private static boolean isKnown(Publication it) {
        return it.isDocument() || SHIPPED.dataSet().documents().stream().flatMap(document -> document.cites().values().stream())
                .anyMatch(cite -> cite.status() == ReferenceStatus.VERIFIED && it.id().equals(cite.publication()));
    }
}
