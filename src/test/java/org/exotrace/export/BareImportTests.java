package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.Direction;
import org.exotrace.model.Participant;
import org.exotrace.model.Passage;
import org.exotrace.model.Polarity;
import org.exotrace.model.Publication;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.seed.SeedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** KGX tables of a laboratory, without the column that holds our own form. */
class BareImportTests {

    private static final String LAST = "e5\tHGNC:8760\tbiolink:affects\tGO:0036037\tknowledge_assertion";

    @TempDir
    private Path folder;

    @Test
    void edgesOfOneStatementBecomeAChainWhoseLegsTellTheRoles() {
        Statement statement = example().statements().get(0);
        assertThat(statement.participants()).extracting(Participant::p, Participant::role, Participant::entity, Participant::in)
                .containsExactly(tuple("s1", Role.SOURCE, "kgx:CL.0001064", null), tuple("v1", Role.VESICLE, "kgx:GO.0070062", null),
                        tuple("c1", Role.CARGO, "kgx:UniProtKB.Q9NZQ7", "v1"), tuple("t1", Role.TARGET, "kgx:CL.0000625", null),
                        tuple("m1", Role.MEDIATOR, "kgx:HGNC.8760", "t1"), tuple("e1", Role.EFFECT, "kgx:GO.0036037", "t1"));
        assertThat(statement.transfers()).extracting(it -> it.subject() + " " + it.relation() + " " + it.object())
                .containsExactly("s1 releases v1", "v1 carries c1", "v1 reaches t1");
        assertThat(statement.steps()).extracting(it -> it.subject() + " " + it.relation() + " " + it.object())
                .containsExactly("c1 activates m1", "m1 inhibits e1");
        assertThat(statement.steps()).extracting(Step::follows).containsExactly(List.of(), List.of(1));
    }

    @Test
    void whatTheEdgesDoNotSayIsNotFilledIn() {
        DataSet data = example();
        Statement statement = data.statements().get(0);
        assertThat(statement.polarity()).isEqualTo(Polarity.NONE);
        assertThat(statement.theme()).isNull();
        assertThat(statement.context().species()).isEmpty();
        assertThat(statement.passage()).isEqualTo(new Passage("edges", List.of(2, 6), null, null, null, null, null));
        assertThat(data.publications()).extracting(Publication::id, Publication::pmid, Publication::title)
                .containsExactly(tuple("pmid-30089911", "30089911", null), tuple("table", null, "data.zip"));
    }

    @Test
    void edgesThatNobodySawTogetherAreStatementsOfTheirOwn() {
        DataSet data = read("edges.tsv", it -> it.replace("LAB1", ""));
        assertThat(data.statements()).extracting(Statement::record).containsExactly("e1", "e2", "e3", "e4", "e5");
        assertThat(data.statements()).extracting(Statement::isChain).containsExactly(false, false, false, true, true);
    }

    @ParameterizedTest
    @CsvSource({"upregulated, ACTIVATES", "decreased, INHIBITS", "'', AFFECTS"})
    void theDirectionOfTheObjectIsTheSign(String direction, String relation) {
        DataSet data = read("edges.tsv", it -> it.replace("30089911\tincreased", "30089911\t" + direction));
        assertThat(data.statements().get(0).steps().get(0).relation()).hasToString(relation.toLowerCase());
    }

    @Test
    void aPredictionIsHedgedAndOurOwnWordsCountBeforeThoseOfBiolink() {
        Statement statement = read("edges.tsv", it -> it.replace(LAST, LAST.replace("knowledge_assertion", "prediction"))
                .replace("CL:0000625\t\tLAB1\t\ne5", "CL:0000625\tNCBITaxon:10090\tLAB1\tbinds\ne5")).statements().get(0);
        assertThat(statement.steps()).extracting(Step::hedged).containsExactly(false, true);
        assertThat(statement.modality()).hasToString("hedged");
        assertThat(statement.steps().get(0).relation()).hasToString("binds");
        assertThat(statement.context().species()).containsExactly("NCBITaxon:10090");
    }

    @Test
    void theEffectHasTheDirectionThatAllStepsComeToWhateverTheOrderOfTheRows() {
        DataSet data = read("edges.tsv", it -> swapped(it.replace("\tincreased\t", "\tdecreased\t")));
        Statement statement = data.statements().get(0);
        assertThat(statement.steps()).extracting(it -> it.subject() + " " + it.relation() + " " + it.object())
                .containsExactly("c1 inhibits m1", "m1 inhibits e1");
        assertThat(statement.primaryEffect().orElseThrow().direction()).isEqualTo(Direction.INCREASE);
    }

    private static String swapped(String table) {
        List<String> rows = new ArrayList<>(table.lines().toList());
        Collections.swap(rows, 4, 5);
        return String.join("\n", rows) + "\n";
    }

    @Test
    void stepsThatDisagreeLeaveTheDirectionOpen() {
        DataSet data = read("edges.tsv", it -> it + "e6\tUniProtKB:Q9NZQ7\tbiolink:affects\tGO:0036037\tknowledge_assertion\tmanual_agent"
                + "\t\tincreased\tCL:0000625\t\tLAB1\t\n");
        assertThat(data.statements().get(0).primaryEffect().orElseThrow().direction()).isEqualTo(Direction.UNSPECIFIED);
    }

    @Test
    void waysThatPartAndMeetAgainComeToTheirCommonSign() {
        String step = "d%d\t%s\tbiolink:affects\t%s\tknowledge_assertion\tmanual_agent\t\tincreased\t\t\tLAB1\t\n";
        DataSet data = read("edges.tsv", it -> it.substring(0, it.indexOf("e5\t"))
                + step.formatted(1, "CL:0001064", "UniProtKB:Q9NZQ7")
                + step.formatted(2, "HGNC:8760", "CL:0000625") + step.formatted(3, "HGNC:8760", "GO:0070062")
                + step.formatted(4, "CL:0000625", "GO:0036037") + step.formatted(5, "GO:0070062", "GO:0036037"));
        assertThat(data.statements().get(0).primaryEffect().orElseThrow().direction()).isEqualTo(Direction.INCREASE);
    }

    @Test
    void theSameMoleculeInTwoPlacesIsTwoParticipantsThatNoStepConfuses() {
        DataSet data = read("edges.tsv", it -> it + "e6\tUniProtKB:Q9NZQ7\tbiolink:affects\tHGNC:8760\tknowledge_assertion\tmanual_agent"
                + "\t\tdecreased\tCL:0001064\t\tLAB1\t\n");
        Statement statement = data.statements().get(0);
        assertThat(statement.participants()).filteredOn(it -> it.entity().equals("kgx:HGNC.8760")).extracting(Participant::in)
                .containsExactlyInAnyOrder("t1", "s1", null);
        assertThat(statement.steps()).filteredOn(it -> it.object().equals("e1")).singleElement()
                .satisfies(it -> assertThat(it.follows()).isEmpty());
    }

    @Test
    void aNegatedEdgeIsALegThatIsNotSo() {
        Statement statement = read("edges.tsv", it -> negated(it, 5, 6)).statements().get(0);
        assertThat(statement.steps()).extracting(Step::negated).containsExactly(false, true);
        assertThat(statement.says()).endsWith("PD-1 does not inhibit CD8-positive, alpha-beta T cell activation.");
        assertThat(statement.modality()).hasToString("negative");
        assertThat(statement.primaryEffect().orElseThrow().direction()).isEqualTo(Direction.UNSPECIFIED);
    }

    @Test
    void whatIsNotCarriedIsOnlyMentionedAndNothingFollowsWhatIsNotSo() {
        Statement statement = read("edges.tsv", it -> negated(it, 2, 4)).statements().get(0);
        assertThat(statement.transfers()).extracting(Transfer::negated).containsExactly(false, true, false);
        assertThat(statement.participants()).filteredOn(it -> it.entity().equals("kgx:UniProtKB.Q9NZQ7"))
                .extracting(Participant::role, Participant::in).containsExactly(tuple(Role.MEDIATOR, null));
        assertThat(statement.steps()).extracting(Step::follows).containsExactly(List.of(), List.of());
        assertThat(statement.modality()).hasToString("asserted");
    }

    /** The table with a column that negates some of its edges, counted from 1. */
    private static String negated(String table, Integer... edges) {
        List<String> rows = table.lines().toList();
        return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i) + (i == 0 ? "\tnegated" : List.of(edges).contains(i) ? "\ttrue" : "\t"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aTransferThatIsPredictedIsInferred() {
        DataSet data = read("edges.tsv", it -> it.replace("CL:0000625\tknowledge_assertion", "CL:0000625\tprediction"));
        assertThat(data.statements().get(0).transfers()).extracting(Transfer::status)
                .containsExactly(Status.STATED, Status.STATED, Status.INFERRED);
    }

    @Test
    void subclassesBecomeAHierarchy() {
        DataSet data = read("edges.tsv", it -> it + "h1\tUniProtKB:Q9NZQ7\tbiolink:subclass_of\tHGNC:8760\tknowledge_assertion"
                + "\tmanual_agent\t\t\t\t\t\t\n");
        assertThat(data.statements()).hasSize(1);
        assertThat(data.entities()).filteredOn(it -> it.label().equals("PD-L1")).singleElement()
                .satisfies(it -> assertThat(it.parents()).containsExactly("kgx:HGNC.8760"));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSON", "KGX"})
    void whatWasLoadedComesBackAsTheSameDataVersion(ExportFormat format) throws IOException {
        DataSet data = example();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Selection.all(new Catalogue(data, "custom", DataVersion.of(data))), out);
        Path file = new ImportFile(folder).write("again", out.toByteArray());
        assertThat(DataVersion.of(SeedReader.read(file))).isEqualTo(DataVersion.of(data));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSON", "KGX"})
    void whatOtherToolsCallSoComesBackToo(ExportFormat format) throws IOException {
        DataSet data = SeedReader.read(new ImportFile(folder).zip(Map.of("nodes.tsv", "id\tcategory\tname\tsynonym\n"
                + "HGNC:1\tGene\tlab SHH\tlab hog\nMGI:1\tGene\tlab Shh\tlab hog\nX:1\tNamedThing\tlab thing\t\nCHEBI:1\tDrug\tlab blocker\t\n"
                + "my id/1\tGene\tlab own\t\nGO:1\tBiologicalProcess\tpositive regulation of lab work\t\n",
                "edges.tsv", "subject\tpredicate\tobject\tknowledge_level\tpublications\texotrace_statement\texotrace_kind\texotrace_relation\texotrace_works\n"
                        + "HGNC:1\taffects\tMGI:1\tobservation\tPMID:1\tL1\nMGI:1\taffects\tGO:1\tprediction\tPMID:2|PMC:PMC3\tL1\n"
                        + "CHEBI:1\taffects\tMGI:1\t\t\tL1\tmodifier\tblocks\tfalse\n"
                        + "X:1\tpositively_correlated_with\tmy id/1\tNA\n"), "none", it -> it));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Selection.all(new Catalogue(data, "custom", DataVersion.of(data))), out);
        Path file = new ImportFile(folder).write("again", out.toByteArray());
        assertThat(DataVersion.of(SeedReader.read(file))).isEqualTo(DataVersion.of(data));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whatTheTableDoesNotSayIsInNoExport(ExportFormat format) throws IOException {
        DataSet data = read("edges.tsv", it -> it.replace("PMID:30089911", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Selection.all(new Catalogue(data, "custom", DataVersion.of(data))), out);
        String text = format == ExportFormat.KGX ? String.join("", Exported.unzipped(out.toByteArray()).values()) : out.toString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContainIgnoringCase("null");
    }

    static Stream<Arguments> spoiled() {
        return Stream.of(
                Arguments.of("edges.tsv kgx-unknown-node:5", "edges.tsv", change("e4\tUniProtKB:Q9NZQ7", "e4\tUniProtKB:P0")),
                Arguments.of("edges.tsv kgx-unknown-node:5", "edges.tsv", change("increased\tCL:0000625", "increased\tCL:1")),
                Arguments.of("edges.tsv kgx-direction:5", "edges.tsv", change("increased", "positive")),
                Arguments.of("edges.tsv kgx-relation:6", "edges.tsv", change(LAST, LAST.replace("affects", "correlated_with"))),
                Arguments.of("edges.tsv kgx-level:6", "edges.tsv", change(LAST, LAST.replace("knowledge_assertion", "statistical_association"))),
                Arguments.of("edges.tsv kgx-relation:3", "edges.tsv", change("e2\tGO:0070062\tbiolink:has_part\tUniProtKB:Q9NZQ7", "e2\tGO:0070062\tbiolink:has_part\tGO:0036037")),
                Arguments.of("edges.tsv kgx-publication:2", "edges.tsv", change("PMID:30089911", "Chen 2018")),
                Arguments.of("edges.tsv kgx-negated:6", "edges.tsv", change("agent_type", "negated", LAST, LAST.replace("affects", "subclass_of"),
                        "manual_agent", "true")),
                Arguments.of("edges.tsv kgx-column:2", "edges.tsv", change("agent_type", "subject_direction_qualifier", "manual_agent", "decreased")),
                Arguments.of("edges.tsv kgx-context:6", "edges.tsv", change("CL:0000625\t\tLAB1\t\ne5", "CL:0000625\tNCBITaxon:9606\tLAB1\t\ne5",
                        "decreased\tCL:0000625\t\t", "decreased\tCL:0000625\tNCBITaxon:10090\t")),
                Arguments.of("edges.tsv kgx-edge:1", "edges.tsv", (UnaryOperator<String>) it -> it.lines().findFirst().orElseThrow()),
                Arguments.of("edges.tsv kgx-column:2", "edges.tsv", change("knowledge_level", "level")),
                Arguments.of("edges.tsv kgx-negated:2", "edges.tsv", change("agent_type", "negated", "manual_agent", "perhaps")),
                Arguments.of("edges.tsv kgx-column:2", "edges.tsv", change("agent_type", "anatomical_context_qualifier", "manual_agent", "UBERON:1")),
                Arguments.of("edges.tsv kgx-qualifier:2", "edges.tsv", change("agent_type", "qualified_predicate", "manual_agent", "biolink:prevents")),
                Arguments.of("edges.tsv kgx-aspect:5", "edges.tsv", change("agent_type", "object_aspect_qualifier", "manual_agent", "degradation")),
                Arguments.of("edges.tsv kgx-relation:2", "edges.tsv", change("GO:0070062\tknowledge_assertion\tmanual_agent\tPMID:30089911\t", "GO:0070062\tknowledge_assertion\tmanual_agent\tPMID:30089911\tdecreased")),
                Arguments.of("edges.tsv kgx-relation:2", "edges.tsv", change("e1\tCL:0001064\tbiolink:produces\tGO:0070062", "e1\tCL:0001064\tbiolink:produces\tHGNC:8760")),
                Arguments.of("edges.tsv kgx-place:5", "edges.tsv", change("increased\tCL:0000625", "increased\tGO:0036037")),
                Arguments.of("nodes.tsv kgx-node:2", "nodes.tsv", change("CL:0001064", "")),
                Arguments.of("edges.tsv duplicate-record:6", "edges.tsv", change(
                        "e5\t", "LAB1\t", "decreased\tCL:0000625\t\tLAB1", "decreased\tCL:0000625\t\t")),
                Arguments.of("edges.tsv statement-name:2", "edges.tsv", change("LAB1", "1 LAB")),
                Arguments.of("edges.tsv kgx-unknown-node:4", "edges.tsv", change("\tbiolink:physically_interacts_with", "")),
                Arguments.of("edges.tsv duplicate-id:3", "edges.tsv", change("\ne2", "\ne1")),
                Arguments.of("edges.tsv line-end:1", "edges.tsv", (UnaryOperator<String>) it -> it.replace('\n', '\r')),
                Arguments.of("nodes.tsv columns:1", "nodes.tsv", (UnaryOperator<String>) it -> it.replace('\t', ',')),
                Arguments.of("nodes.tsv kgx-node:4", "nodes.tsv", change("\tPD-L1\t", "\t\t")),
                Arguments.of("nodes.tsv kgx-node:4", "nodes.tsv", change("biolink:Protein", "biolink:Thing")),
                Arguments.of("edges.tsv kgx-relation:2", ".tsv", change("GO:0070062", "GO:0005739")));
    }

    @Test
    void aTermOfAnUnknownPrefixIsKeptAndAWarning() {
        assertThat(SeedReader.check(new ImportFile(folder).bare(".tsv", change("HGNC:8760", "HUGO:8760"))).findings())
                .extracting(it -> "%s %s %s:%d".formatted(it.severity(), it.file(), it.rule(), it.line()))
                .contains("warning nodes.tsv unknown-prefix:5").noneMatch(it -> it.startsWith("error"));
    }

    private static UnaryOperator<String> change(String... pairs) {
        return text -> {
            String changed = text;
            for (int i = 0; i < pairs.length; i += 2) {
                changed = changed.replace(pairs[i], pairs[i + 1]);
            }
            return changed;
        };
    }

    @ParameterizedTest
    @MethodSource
    void spoiled(String found, String table, UnaryOperator<String> change) {
        assertThat(SeedReader.check(new ImportFile(folder).bare(table, change)).findings()).filteredOn(Finding::isError)
                .extracting(it -> "%s %s:%d".formatted(it.file(), it.rule(), it.line())).contains(found);
    }

    private DataSet example() {
        return read("none", it -> it);
    }

    private DataSet read(String table, UnaryOperator<String> change) {
        return SeedReader.read(new ImportFile(folder).bare(table, change));
    }
}
