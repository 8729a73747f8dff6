package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextFormatsTests {

    @Test
    void sifHasThreeWordsALine() {
        assertThat(Exported.text(ExportFormat.SIF, "G047").lines()).containsExactly("cell:tumour-cell\treleases\tG047/v",
                "G047/v\tcarries\tgene:CD274", "G047/v\treaches\tcell:cd8-t", "gene:CD274\tactivates\tgene:PDCD1",
                "gene:PDCD1\tinhibits\tproc:tcell-response");
    }

    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "RIS"})
    void onlyWhatWasVerifiedIsCited(ExportFormat format) {
        String text = Exported.text(format);
        List<Publication> candidates = Seeds.candidates().toList();
        List<Publication> verified = Seeds.DATA.publications().stream().filter(it -> !candidates.contains(it)).toList();
        assertThat(verified).hasSize(21).allSatisfy(it -> assertThat(text).contains(format == ExportFormat.BIBTEX ? "{%s,".formatted(it.id()) : "ID  - " + it.id()));
        assertThat(candidates).hasSize(13).allSatisfy(it -> Stream.of(it.doi(), it.pmid(), it.title()).filter(one -> one != null)
                .forEach(one -> assertThat(text).doesNotContain(one)));
    }

    /** A page at which somebody read it may be one of a library's searches. */
    @Test
    void aWorkOfAJournalStandsAtItsDoiOrInPubMedOrNowhere() {
        String address = "https://(?:doi\\.org/10\\.|pubmed\\.ncbi\\.nlm\\.nih\\.gov/\\d|pmc\\.ncbi\\.nlm\\.nih\\.gov/articles/PMC\\d).*";
        List<String> theses = Seeds.Shipped.DATA.publications().stream().filter(it -> it.kind() == PublicationKind.THESIS).map(Publication::url).toList();
        assertThat(shipped(ExportFormat.RIS).lines().filter(it -> it.startsWith("UR  - ")).map(it -> it.substring(6)))
                .hasSizeGreaterThan(60).allMatch(it -> it.matches(address) || theses.contains(it));
        assertThat(shipped(ExportFormat.BIBTEX).lines().filter(it -> it.startsWith("  url = {")).map(it -> it.substring(9, it.lastIndexOf('}'))))
                .hasSizeGreaterThan(60).allMatch(it -> it.matches(address) || theses.contains(it));
    }

    @Test
    void aPaperIsWholeInBothFormats() {
        assertThat(Exported.text(ExportFormat.RIS, "G047").lines()).contains("TY  - JOUR", "AU  - Chen, Gang", "JO  - Nature", "PY  - 2018",
                "DO  - 10.1038/s41586-018-0392-8", "AN  - PMID:30089911", "ER  - ");
        assertThat(Exported.text(ExportFormat.BIBTEX, "G047")).contains("@article{chen2018,", "author = {Chen, Gang and others}",
                "year = {2018}", "doi = {10.1038/s41586-018-0392-8}", "author = {Xie, Jindong and Zheng, Zihan and");
    }

    private static String shipped(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(Selection.all(Seeds.Shipped.CATALOGUE), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void belSaysWhereTheCargoSitsAndWhoSaysSo() {
        String text = Exported.text(ExportFormat.BEL, "G047");
        assertThat(text).contains("SET Citation = {\"PubMed\",\"30089911\"}", "SET Leg = \"G047/2\"\nSET Relation = \"inhibits\"\nSET Sign = \"negative\"\nSET Follows = \"1\"",
                "p(HGNC:CD274, loc(EXOTRACE:\"ves:tde\")) increases p(HGNC:PDCD1, loc(CL:", Seeds.CATALOGUE.dataVersion());
        assertThat(Exported.text(ExportFormat.BEL)).contains("causesNoChange", "SET Modality = \"hedged\"");
    }
}
