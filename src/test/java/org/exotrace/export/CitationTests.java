package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.config.Program;
import org.exotrace.support.Beside;
import org.exotrace.support.Seeds;
import org.exotrace.json.DataVersion;
import org.junit.jupiter.api.Test;

class CitationTests {

    @Test
    void citesTheDataTheReviewAndWhatIsVerified() {
        Citation citation = Citation.of(Seeds.CATALOGUE, "g047", null);
        assertThat(citation.text().split("\n\n")).hasSize(3).satisfiesExactly(
                data -> assertThat(data).isEqualTo("Exotrace contributors. Statement G047: Exosomal PD-L1 engages CD8 T-cell PD-1:"
                        + " anti-tumour response suppressed. In: Exotrace: a property-graph explorer of exosome-mediated mechanisms."
                        + " Version %s, data version %s.".formatted(Program.version(), Seeds.CATALOGUE.dataVersion())),
                review -> assertThat(review).startsWith("Xie 2023: Jindong Xie, ").contains("doi:10.3389/fimmu.2023.1296857."),
                paper -> assertThat(paper).isEqualTo("Chen 2018: Gang Chen et al. Exosomal PD-L1 contributes to immunosuppression and"
                        + " is associated with anti-PD-1 response. Nature 2018. doi:10.1038/s41586-018-0392-8. PMID 30089911."));
        assertThat(citation.bibtex()).contains("@misc{exotrace_G047,\n  author = {{Exotrace contributors}},", "@article{xie2023,",
                "@article{chen2018,\n  author = {Chen, Gang and others},", "note = {PMID 30089911}");
        assertThat(citation.ris().lines()).contains("TY  - DATA", "TY  - JOUR", "AU  - Xie, Jindong", "AN  - PMID 30089911", "ER  - ");
    }

    @Test
    void carriesTheAddressWhereOthersFindTheServerAndElseNone() {
        Citation known = Citation.of(Seeds.CATALOGUE, "G047", "https://exotrace.example.org");
        assertThat(known.address()).isEqualTo("https://exotrace.example.org/statement/G047?data_version=" + DataVersion.brief(Seeds.CATALOGUE.dataVersion()));
        assertThat(List.of(known.text(), known.bibtex(), known.ris())).allSatisfy(it -> assertThat(it).contains(known.address()));
        Citation unknown = Citation.of(Seeds.CATALOGUE, "G047", null);
        assertThat(unknown.address()).isNull();
        assertThat(unknown.bibtex()).doesNotContain("url = {http://", "localhost", "127.0.0.1");
    }

    @Test
    void saysOfAReferenceThatIsNotIdentifiedThatItsDocumentStandsForIt() {
        Citation citation = Citation.of(Seeds.CATALOGUE, "G012", null);
        assertThat(citation.text()).contains("Reference 12 of Xie 2023 is not identified; Xie 2023 stands for it.");
        assertThat(Stream.of(citation.text(), citation.bibtex(), citation.ris()))
                .allSatisfy(it -> assertThat(it).doesNotContain("Exosome-Mediated Immunosuppression in Tumor Microenvironments"));
    }

    @Test
    void citesAllDataWithTheOneDocumentThatTheyComeFrom() {
        Citation citation = Citation.of(Seeds.CATALOGUE, null, null);
        assertThat(citation.text().split("\n\n")).hasSize(2);
        assertThat(citation.text()).contains("Xie 2023: ");
        assertThat(citation.bibtex()).startsWith("@misc{exotrace,").contains("note = {Data version sha256:", "@article{xie2023,");
    }

    @Test
    void countsDocumentsThatAreTooManyToCite() {
        Citation citation = Citation.of(Seeds.Shipped.CATALOGUE, null, null);
        assertThat(citation.text()).endsWith("From 95 documents, which the export as BibTeX or RIS lists.").doesNotContain("\n");
        assertThat(citation.bibtex()).contains("From 95 documents").doesNotContain("@article");
        assertThat(citation.ris().lines().filter(it -> it.startsWith("TY"))).containsExactly("TY  - DATA");
    }

    @Test
    void citesADocumentWithoutIdentifiersByItsLabelAndAddress() {
        assertThat(Citation.of(Beside.CATALOGUE, "B001", null).text())
                .contains("Notebook of a test: Notebook of a test. 2026. https://example.org/notebook.")
                .contains("Author 2025: Ada Author et al. A paper that a test cites. 2025. https://example.org/cited.")
                .contains("Reference 3 of Notebook of a test is not identified; Notebook of a test stands for it.")
                .doesNotContain("A paper that may be meant", "doi:");
    }

    @Test
    void citesTheWorkAsItsCitationFileDoes() throws Exception {
        JsonNode file = Seeds.yaml(Path.of("CITATION.cff"));
        assertThat(Program.title()).isEqualTo(file.path("title").asText());
        assertThat(Program.authors()).isEqualTo(file.path("authors").get(0).path("name").asText());
        assertThat(Program.version()).isEqualTo(file.path("version").asText());
    }

    @Test
    void escapesWhatTexWouldReadAsACommand() {
        assertThat(Bibtex.tex("50 % of a_b ~ {x} \\y")).isEqualTo("50 \\% of a\\_b \\textasciitilde{} \\{x\\} \\textbackslash{}y");
    }
}
