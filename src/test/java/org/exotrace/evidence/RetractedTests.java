package org.exotrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.conflict.ConflictRequest;
import org.exotrace.conflict.Conflicts;
import org.exotrace.diff.DataDiff;
import org.exotrace.diff.Differ;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;
import org.exotrace.scope.StatementScope;
import org.exotrace.seed.SeedReader;
import org.exotrace.shown.Pip;
import org.exotrace.shown.Shown;
import org.exotrace.shown.State;
import org.exotrace.shown.Studies;
import org.exotrace.support.SeedCopy;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A retraction, invented for the test, of the one paper that carries G047. */
class RetractedTests {

    private static final String PAPER = "chen2018";

    @TempDir
    private static Path folder;

    private static Catalogue after;
    private static Statement lost;

    @BeforeAll
    static void retract() {
        SeedCopy.in(folder).change("documents/" + PAPER + ".yaml", "id: " + PAPER + "\\n",
                "id: " + PAPER + "\\nretracted: {date: \"2026-11-27\", notice: \"https://example.org/notice\"}\\n");
        DataSet data = SeedReader.read(folder);
        after = new Catalogue(data, "custom", DataVersion.of(data));
        lost = after.findStatement("G047").orElseThrow();
    }

    @Test
    void takesItsSupportAwayAndMarksItWhereItIsNamed() {
        assertThat(Papers.of(Seeds.Shipped.CATALOGUE).of(lost)).containsExactly(PAPER);
        assertThat(Papers.of(after).of(lost)).isEmpty();
        assertThat(Retracted.of(after).has(lost)).isTrue();
        assertThat(Cited.of(after, lost)).singleElement().satisfies(it -> assertThat(it.retracted().date()).isEqualTo("2026-11-27"));
        assertThat(Retracted.of(Seeds.Shipped.CATALOGUE).isEmpty()).isTrue();
    }

    @Test
    void leavesItsStatementsOnNoPathAndInNoVerdictAndCountsThem() {
        PathAnswer answer = new PathService(after).answer(PathRequest.between("PD-L1", "T-cell anti-tumour response"));
        assertThat(answer.unstated().droppedRetracted()).isPositive();
        assertThat(statements(answer)).isNotEmpty().doesNotContain("G047");
        PathAnswer before = new PathService(Seeds.Shipped.CATALOGUE).answer(PathRequest.between("PD-L1", "T-cell anti-tumour response"));
        assertThat(statements(before)).contains("G047");
        assertThat(before.unstated().droppedRetracted()).isZero();
        assertThat(Conflicts.of(after).answer(new ConflictRequest(List.of(), List.of(), List.of("G047"), StatementScope.ALL)).items())
                .allSatisfy(it -> assertThat(it.statements().stream().filter(record -> !record.equals("G047"))).hasSizeGreaterThan(1));
    }

    @Test
    void leavesNothingShownByIt() {
        Statement own = after.findStatement("E001").orElseThrow();
        assertThat(Studies.of(Seeds.Shipped.CATALOGUE, own).pip(Pip.A).state()).isEqualTo(State.RING);
        assertThat(Studies.of(after, own)).isEqualTo(Shown.NOTHING);
    }

    @Test
    void isToldAsTheReasonOfWhatItTurns() {
        DataDiff found = Differ.of(Seeds.Shipped.CATALOGUE, after);
        assertThat(found.changed()).extracting(DataDiff.Changed::record).containsExactly(PAPER);
        assertThat(found.verdicts()).allSatisfy(it -> assertThat(it.because()).containsExactly(PAPER));
    }

    private static List<String> statements(PathAnswer answer) {
        return Stream.concat(answer.verdict().said().stream().map(PathAnswer.Said::statement),
                answer.shownPaths().stream().flatMap(it -> it.legs().stream()).map(leg -> leg.replaceAll("/.*", ""))).distinct().toList();
    }
}
