package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have met with tools like this one, each of a kind. */
class BroughtFilesTests {

    private static final Path FILES = Path.of("src/test/resources/imports");

    @Test
    void eachFileIsTriedHere() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files).hasSize(29);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"negated-cell-0.zip", "negated-cell-no.zip", "negated-cell-NA.zip", "negated-cell-nan.zip", "direction-cell-Increased.zip",
        "direction-cell-biolink_increased.zip", "mac-finder.zip", "lab.tar.gz", "iri-ids.zip", "quoted-all.zip", "quoted-cell.zip"})
    void loadsAsOneChainThatHolds(String file) {
        DataSet data = SeedReader.read(FILES.resolve(file));
        assertThat(data.statements()).singleElement().satisfies(it -> {
            assertThat(it.transfers()).hasSize(3).noneMatch(leg -> leg.negated());
            assertThat(it.steps()).isNotEmpty().noneMatch(leg -> leg.negated());
            assertThat(it.steps().get(0).relation()).hasToString("activates");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"negated-header-NEGATED.zip", "negated-header-biolink_negated.zip", "negated-header-spnegated.zip"})
    void aNegatedEdgeIsALegThatIsNotSoHoweverItsHeaderIsSpelled(String file) {
        Statement statement = SeedReader.read(FILES.resolve(file)).statements().get(0);
        assertThat(statement.steps()).singleElement().satisfies(it -> assertThat(it.negated()).isTrue());
        assertThat(statement.transfers()).noneMatch(it -> it.negated());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "direction-cell-up.zip; edges.tsv:5; object_direction_qualifier 'up' is no direction. It is one of increased, upregulated, decreased, downregulated",
        "qualifier-header-biolink_object_direction_qualifier.zip; edges.tsv:5; 'increased' in one column and 'decreased' in another",
        "qualifier-header-object_direction_qualifiersp.zip; edges.tsv:5; 'increased' in one column and 'decreased' in another",
        "qualifier-header-qualified_object_aspect.zip; edges.tsv:5; qualified_object_aspect 'degradation' is not read",
        "qualifier-header-qualified_object_direction.zip; edges.tsv:5; qualified_object_direction 'decreased' is not read",
        "qualifier-header-qualifiers.zip; edges.tsv:5; qualifiers 'PATO:0002301' is not read",
        "nodes.tsv; nodes.tsv:1; This is the nodes table alone",
        "nodes.jsonl; nodes.jsonl:1; This is the nodes table alone",
        "kgx.json; kgx.json:1; There are nodes alone, and no edge",
        "jsonl-in-zip.zip; nodes.jsonl:1; has no name",
        "jsonl-in-zip.zip; edges.jsonl:1; no subject and no predicate and no object",
        "no-name-cascade.zip; nodes.tsv:4; The node 'HGNC:6018' has no name",
        "statement-name.zip; edges.tsv:2; letters, digits, hyphens and underscores, 32 at most",
        "bar-in-name.zip; nodes.tsv:4; holds a bar",
        "control-characters.zip; nodes.tsv:4; a control character, U+0001",
        "bidi-override.zip; nodes.tsv:4; a character that turns the direction of the text, U+202E"})
    void isRefusedByLine(String file, String place, String words) {
        List<Finding> errors = errors(file);
        assertThat(errors.stream().map(Finding::toString).collect(Collectors.joining("\n"))).contains(place).contains(words);
        assertThat(errors).anySatisfy(it -> assertThat(it.toString()).startsWith(place + ":").contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-name-cascade.zip", "bar-in-name.zip", "control-characters.zip", "bidi-override.zip", "direction-cell-up.zip"})
    void oneFaultIsToldOnce(String file) {
        assertThat(errors(file)).hasSize(1);
    }

    private static List<Finding> errors(String file) {
        return SeedReader.check(FILES.resolve(file)).findings().stream().filter(Finding::isError).toList();
    }
}
