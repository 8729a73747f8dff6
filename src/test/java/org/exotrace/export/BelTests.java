package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.model.Sign;
import org.exotrace.projection.Arrow;
import org.exotrace.support.Beside;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PyBEL keeps of a file: every leg as a relation with its citation, its text, its annotations and its sign. */
class BelTests {

    private static final Selection ALL = Selection.all(Beside.CATALOGUE);

    @Test
    void nothingIsWarnedOfAndNoLegIsLost() throws IOException {
        BelScript script = script(ALL);
        assertThat(script.warnings).isEmpty();
        assertThat(script.edges).extracting(it -> it.annotations().get("Leg")).containsExactlyElementsOf(
                ALL.arrows().stream().filter(it -> !BelStatements.isLeftOut(it)).map(Arrow::id).toList());
    }

    @Test
    void everyTransferOfTheReviewIsARelation() throws IOException {
        BelScript script = script(Selection.all(Seeds.CATALOGUE));
        assertThat(script.edges).filteredOn(it -> it.annotations().get("Leg").contains("/t")).hasSize(149)
                .allSatisfy(it -> assertThat(it.annotations()).containsKeys("Relation", "Status", "Document", "DataSet"));
    }

    @Test
    void aLegKeepsItsSign() throws IOException {
        Map<String, Arrow> arrows = ALL.arrows().stream().collect(Collectors.toMap(Arrow::id, it -> it));
        Map<Sign, String> words = Map.of(Sign.POSITIVE, "increases", Sign.NEGATIVE, "decreases", Sign.UNKNOWN, "regulates");
        assertThat(script(ALL).edges).filteredOn(it -> it.annotations().containsKey("Sign")).hasSizeGreaterThan(100).allSatisfy(it -> {
            Sign sign = arrows.get(it.annotations().get("Leg")).sign();
            assertThat(it.annotations().get("Sign")).isEqualTo(sign.toString());
            assertThat(it.relation()).isEqualTo(words.get(sign));
        });
    }

    @Test
    void transfersSayWhereFromAndWhereTo() throws IOException {
        String places = script(Selection.of(Seeds.CATALOGUE, List.of("G047"))).edges.stream().filter(it -> it.annotations().get("Leg").contains("/t"))
                .map(it -> "%s %s %s".formatted(it.subject(), it.relation(), it.object())).collect(Collectors.joining("\n"));
        assertThat(places).isEqualTo("""
                pop(CL:"malignant cell") increases tloc(a(EXOTRACE:"ves:tde"), fromLoc(GO:intracellular), toLoc(GO:"extracellular space"))
                p(HGNC:CD274, loc(EXOTRACE:"ves:tde")) partOf a(EXOTRACE:"ves:tde")
                tloc(a(EXOTRACE:"ves:tde"), fromLoc(GO:"extracellular space"), toLoc(CL:"CD8-positive, alpha-beta T cell")) association pop(CL:"CD8-positive, alpha-beta T cell")""");
    }

    /** Each rule as its parser keeps it, by a line that breaks it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "p(HGNC:A) increases bp(GO:\"B c\"); ''", "a(HGNC:A, loc(GO:B)) partOf a(HGNC:C); ''", "p(HGNC:A) binds p(HGNC:B); ''",
        "p(HGNC:A) biomarkerFor path(GO:B); ''", "p(HGNC:A); a term alone keeps no citation",
        "complex(p(HGNC:A), p(HGNC:B)); a term alone keeps no citation", "a(HGNC:A) hasComponent p(HGNC:B); an unqualified relation keeps no citation",
        "p(HGNC:A) biomarkerFor p(HGNC:B); no relation of such terms", "p(HGNC:A) releases p(HGNC:B); no relation of such terms",
        "tloc(bp(GO:A), fromLoc(GO:B), toLoc(GO:C)) association bp(GO:A); only an abundance is translocated",
        "p(MIR:A) increases p(HGNC:B); a namespace is defined before it is used", "pop(GO:A, loc(GO:B)) increases bp(GO:C); ')' is missing at 8",
        "SET Citation = {\"PubMed\",\"ten\"}; a citation has a known kind and a number", "UNSET Leg; what is unset was set",
        "UNSET STATEMENT_GROUP; the group was set", "SET Aim = \"x\"; is defined so"})
    void theRulesTellWhatIsKeptFromWhatIsNot(String line, String warning) {
        String head = """
                SET DOCUMENT Name = "n"
                SET DOCUMENT Version = "20261127"
                SET DOCUMENT Description = "d"
                SET DOCUMENT Authors = "a"
                SET DOCUMENT ContactInfo = "c"
                DEFINE NAMESPACE HGNC AS PATTERN ".+"
                DEFINE NAMESPACE GO AS PATTERN ".+"
                DEFINE ANNOTATION Leg AS PATTERN ".+"
                SET Citation = {"PubMed","1"}
                SET Evidence = "e"
                """;
        assertThat(BelScript.of(head + line).warnings).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning + ": " + line));
    }

    private static BelScript script(Selection selection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportFormat.BEL.write(selection, out);
        return BelScript.of(out.toString(StandardCharsets.UTF_8));
    }
}
