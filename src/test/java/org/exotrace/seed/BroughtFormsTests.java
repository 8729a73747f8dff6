package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.model.DataSet;
import org.exotrace.model.EntityType;
import org.exotrace.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A graph of others in each form in which people have it, and what of it is read. */
class BroughtFormsTests {

    private static final String NODES = """
            id\tcategory\tname
            CL:0000235\tbiolink:Cell\tlab macrophage
            GO:0070062\tbiolink:CellularComponent\tlab exosome
            HGNC:6018\tbiolink:Gene\tlab IL6
            HGNC:11364\tbiolink:Gene\tlab STAT3
            CL:0000084\tbiolink:Cell\tlab T cell
            """;
    private static final String HEADER = "id\tsubject\tpredicate\tobject\tknowledge_level\tagent_type\tpublications\tobject_direction_qualifier\texotrace_statement";
    private static final String EDGES = HEADER + """

            a1\tCL:0000235\tbiolink:produces\tGO:0070062\tknowledge_assertion\tmanual_agent\tPMID:30089911\t\tL1
            a2\tGO:0070062\tbiolink:has_part\tHGNC:6018\tknowledge_assertion\tmanual_agent\tPMID:30089911\t\tL1
            a3\tGO:0070062\tbiolink:physically_interacts_with\tCL:0000084\tknowledge_assertion\tmanual_agent\tPMID:30089911\t\tL1
            a4\tHGNC:6018\tbiolink:affects\tHGNC:11364\tknowledge_assertion\tmanual_agent\tPMID:30089911\tincreased\tL1
            """;

    @TempDir
    private Path folder;

    @Test
    void zipTarFolderTwoFilesJsonAndJsonLinesAreOneAndTheSame() throws IOException {
        Map<String, String> tables = Map.of("lab_nodes.tsv", NODES, "lab_edges.tsv", EDGES);
        Path plain = Files.createDirectory(folder.resolve("plain"));
        write(plain, "lab_nodes.tsv", NODES);
        write(plain, "lab_edges.tsv", EDGES);
        write(plain, ".DS_Store", "x");
        List<DataSet> all = new ArrayList<>();
        all.add(SeedReader.read(plain));
        all.add(SeedReader.read(zip(tables)));
        all.add(SeedReader.read(tar(true)));
        all.add(SeedReader.read(tar(false)));
        all.add(SeedReader.add(DataSet.NONE, Brought.each(List.of(plain.resolve("lab_edges.tsv"), plain.resolve("lab_nodes.tsv"))).get(0), null, it -> {}));
        all.add(SeedReader.read(write(folder, "kgx.json", "{\"nodes\":[%s],\"edges\":[%s]}".formatted(objects(NODES, ","), objects(EDGES, ",")))));
        Path lines = Files.createDirectory(folder.resolve("lines"));
        write(lines, "lab_nodes.jsonl", objects(NODES, "\n"));
        write(lines, "lab_edges.jsonl", objects(EDGES, "\n"));
        all.add(SeedReader.read(lines));
        assertThat(all).allSatisfy(it -> {
            assertThat(it.entities()).hasSize(5);
            assertThat(it.statements()).singleElement().satisfies(one -> {
                assertThat(one.transfers()).hasSize(3);
                assertThat(one.steps()).singleElement().satisfies(step -> assertThat(step.relation()).hasToString("activates"));
                assertThat(one.references()).hasSize(1);
            });
        });
        assertThat(all.subList(0, 5).stream().map(it -> it.statements().get(0).participants()).distinct()).hasSize(1);
    }

    @Test
    void aKnowledgeGraphOfTrapiIsRead() {
        Path file = write(folder, "answer.json", """
                {"message": {"query_graph": {"nodes": {"n0": {"ids": ["HGNC:6018"]}}},
                 "knowledge_graph": {"nodes": {
                   "HGNC:6018": {"name": "lab IL6", "categories": ["biolink:NamedThing", "biolink:Gene"]},
                   "HGNC:11364": {"name": "lab STAT3", "categories": ["biolink:Gene"]}},
                  "edges": {
                   "e1": {"subject": "HGNC:6018", "predicate": "biolink:affects", "object": "HGNC:11364", "sources": [{"resource_id": "infores:x"}],
                     "qualifiers": [{"qualifier_type_id": "biolink:object_direction_qualifier", "qualifier_value": "decreased"}],
                     "attributes": [{"attribute_type_id": "biolink:knowledge_level", "value": "knowledge_assertion"},
                                    {"attribute_type_id": "biolink:publications", "value": ["PMID:1", "PMID:2"]}]},
                   "e2": {"subject": "HGNC:6018", "predicate": "biolink:affects", "object": "HGNC:11364",
                     "attributes": [{"attribute_type_id": "biolink:knowledge_level", "value": "knowledge_assertion"},
                                    {"attribute_type_id": "biolink:negated", "value": true}]}}}}}
                """);
        DataSet data = SeedReader.read(file);
        assertThat(data.statements()).extracting(Statement::record).containsExactly("e1", "e2");
        assertThat(data.statements().get(0).steps().get(0).relation()).hasToString("inhibits");
        assertThat(data.statements().get(0).references()).hasSize(2);
        assertThat(data.statements().get(1).steps().get(0).negated()).isTrue();
    }

    @Test
    void twoCandidatesForOneTableAreRefusedWithBothNames() {
        assertThat(errors(zip(Map.of("a_nodes.tsv", NODES, "b_nodes.tsv", NODES, "edges.tsv", EDGES))))
                .singleElement().asString().contains("There are 2 tables of nodes").contains("a_nodes.tsv").contains("b_nodes.tsv");
    }

    @Test
    void whatCanBeTakenIsTakenAndEachRowLeftOutHasItsReason() {
        Path file = zip(Map.of("nodes.tsv", NODES + "HGNC:1\tbiolink:Gene\t\n", "edges.tsv", EDGES
                + "b1\tHGNC:6018\tbiolink:affects\tHGNC:1\tknowledge_assertion\t\t\t\t\n"
                + "b2\tHGNC:6018\tbiolink:treats\tHGNC:11364\tknowledge_assertion\t\t\t\t\n"
                + "b3\tHGNC:6018\tbiolink:affects\tHGNC:6018\tknowledge_assertion\t\t\t\t\n"
                + "b4\tHGNC:6018\tbiolink:interacts_with\tHGNC:11364\tnot_provided\n"));
        List<Left> left = new ArrayList<>();
        DataSet data = SeedReader.add(DataSet.NONE, Brought.of(file).leaving(left::add), null, it -> {});
        assertThat(data.statements()).extracting(Statement::record).containsExactly("L1", "b4");
        assertThat(left).extracting(it -> it.file() + ":" + it.line() + " " + it.id() + " " + it.rule()).containsExactlyInAnyOrder(
                "nodes.tsv:7 HGNC:1 kgx-node", "edges.tsv:6 b1 kgx-node-left-out", "edges.tsv:7 b2 kgx-relation", "edges.tsv:8 b3 self-loop");
        assertThat(errors(file)).isNotEmpty();
    }

    @Test
    void aNodeWithAFaultIsToldItselfWhereverEdgesNameIt() {
        assertThat(errors(zip(Map.of("nodes.tsv", NODES + "CL:1\tbiolink:Cell\t\n", "edges.tsv", "subject\tpredicate\tobject\tknowledge_level\tobject_context_qualifier\n"
                + "HGNC:6018\taffects\tHGNC:11364\tobservation\tCL:1\nHGNC:6018\taffects\tCL:1\tobservation\t\n"))))
                .singleElement().asString().startsWith("nodes.tsv:7: error [kgx-node] The node 'CL:1' has no name.");
    }

    @Test
    void whereAllRowsAreLeftOutNothingLoadsAndTheReasonsAreTold() {
        List<Left> left = new ArrayList<>();
        Path file = zip(Map.of("nodes.tsv", NODES, "edges.tsv", HEADER + "\nb2\tHGNC:6018\tbiolink:treats\tHGNC:11364\tknowledge_assertion\t\t\t\t\n"));
        assertThatThrownBy(() -> SeedReader.add(DataSet.NONE, Brought.of(file).leaving(left::add), null, it -> {}))
                .isInstanceOf(FindingsException.class).hasMessageContaining("Every edge was left out");
        assertThat(left).singleElement().satisfies(it -> assertThat(it.rule()).isEqualTo("kgx-relation"));
    }

    @Test
    void associationsAndCorrelationsClaimNoCause() {
        DataSet data = SeedReader.read(zip(Map.of("nodes.tsv", NODES, "edges.tsv", "subject\tpredicate\tobject\tknowledge_level\n"
                + "HGNC:6018\tbiolink:negatively_correlated_with\tHGNC:11364\tstatistical_association\n"
                + "HGNC:6018\trelated_to\tHGNC:11364\n" + "HGNC:6018\tinteracts_with\tHGNC:11364\tNA\n")));
        assertThat(data.statements()).extracting(it -> it.record() + " " + it.modality() + " " + it.steps().get(0).relation()).containsExactly(
                "E2 association associated_with", "E3 association associated_with", "E4 asserted binds");
        assertThat(data.statements().get(0).says()).isEqualTo("lab IL6 correlates negatively with lab STAT3.");
    }

    @Test
    void severalPapersOfOneStatementAreKeptWithTheirLegs() {
        Statement statement = SeedReader.read(zip(Map.of("nodes.tsv", NODES, "edges.tsv",
                EDGES.replace("has_part\tHGNC:6018\tknowledge_assertion\tmanual_agent\tPMID:30089911", "has_part\tHGNC:6018\tknowledge_assertion\tmanual_agent\tPMID:1|doi:10.1000/x"))))
                .statements().get(0);
        assertThat(statement.references()).hasSize(3);
        assertThat(statement.transfers()).extracting(it -> it.note()).containsExactly("This edge cites PMID:30089911.",
                "This edge cites PMID:1, doi:10.1000/x.", "This edge cites PMID:30089911.");
    }

    @Test
    void aModifierActsOnWhatALegNames() {
        Statement statement = SeedReader.read(zip(Map.of("nodes.tsv", NODES + "CHEBI:1\tbiolink:Drug\tlab blocker\n",
                "edges.tsv", modified("blocks", "partly")))).statements().get(0);
        assertThat(statement.modifiers()).singleElement().satisfies(it -> {
            assertThat(it.action()).hasToString("blocks");
            assertThat(it.works()).hasToString("partly");
            assertThat(statement.participant(it.agent()).entity()).isEqualTo("kgx:CHEBI.1");
            assertThat(statement.participant(it.actsOn()).entity()).isEqualTo("kgx:HGNC.6018");
        });
        assertThat(errors(zip(Map.of("nodes.tsv", NODES + "CHEBI:1\tbiolink:Drug\tlab blocker\n", "edges.tsv", modified("stops", "")))))
                .singleElement().asString().contains("exotrace_relation 'stops' is nothing that a modifier does");
    }

    private static String modified(String action, String works) {
        return EDGES.lines().map(it -> it.startsWith("id\t") ? it + "\texotrace_kind\texotrace_relation\texotrace_works" : it + "\t\t\t").collect(Collectors.joining("\n"))
                + "\nm1\tCHEBI:1\taffects\tHGNC:6018\t\t\t\t\tL1\tmodifier\t" + action + "\t" + works + "\n";
    }

    @Test
    void aClassOfBiolinkThatIsNoneOfOursIsOfAnotherSortAndOneThatSaysNothingGoesByItsPrefix() {
        DataSet data = SeedReader.read(zip(Map.of("nodes.tsv", """
                ID\tCategories\tName
                UBERON:0002048\tNamedThing\tlung of lab
                CURIE:1\tbiolink:NamedThing\tsome thing
                NCBITaxon:562\tbiolink:OrganismTaxon\tE. coli of lab
                HGNC:6018\tbiolink:NamedThing|biolink:GenomicEntity|biolink:Gene\tlab IL6
                """, "edges.tsv", "subject\tpredicate\tobject\nHGNC:6018\trelated_to\tUBERON:0002048\nCURIE:1\trelated_to\tNCBITaxon:562\n")));
        assertThat(data.entities()).extracting(it -> it.type()).containsExactlyInAnyOrder(EntityType.TISSUE, EntityType.OTHER, EntityType.OTHER, EntityType.PROTEIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"x.graphml; <graphml xmlns=\"x\">; GraphML; export the same as json or kgx",
        "x.cx2; [{\"CXVersion\":\"2.0\"}]; CX2; kgx", "x.bel; SET DOCUMENT Name = \"x\"; BEL; kgx", "x.owl; <rdf:RDF xmlns:bp=\"biopax-level3.owl#\">; BioPAX; KGX",
        "x.sbgn; <?xml version=\"1.0\"?><sbgn xmlns=\"x\">; SBGN; kgx", "x.json; [{\"type\":\"Activation\",\"belief\":1}]; INDRA; KGX",
        "x.yaml; - directed: true  links: []; DrugMechDB; KGX", "x.gpad; !gpa-version: 1.1; GPAD; exotrace convert --from gpad",
        "x.sif; A -> B; SIF; exotrace convert --from sif", "x.sif; A activates B; SIF; exotrace convert --from sif",
        "x.csv; id,category,name; commas; tabs", "x.obo; format-version: 1.2; OBO; KGX"})
    void whatIsNotReadIsToldWhatItIsAndWhichWayLeadsIn(String name, String content, String is, String way) {
        assertThat(errors(write(folder, name, content + "\n"))).singleElement().asString().contains("This is").contains(is).contains(way);
    }

    private static List<String> errors(Path file) {
        return SeedReader.check(file).findings().stream().filter(Finding::isError).map(Finding::toString).toList();
    }

    /** The rows of a table as objects of JSON. */
    private static String objects(String table, String between) {
        String[] columns = table.lines().findFirst().orElseThrow().split("\t");
        return table.lines().skip(1).map(line -> {
            String[] cells = line.split("\t", -1);
            Map<String, String> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                if (!cells[i].isEmpty()) {
                    object.put(columns[i], columns[i].equals("category") || columns[i].equals("publications") ? "[\"" + cells[i] + "\"]" : "\"" + cells[i] + "\"");
                }
            }
            return object.entrySet().stream().map(it -> "\"%s\":%s".formatted(it.getKey(), it.getValue())).collect(Collectors.joining(",", "{", "}"));
        }).collect(Collectors.joining(between));
    }

    private Path zip(Map<String, String> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> it : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write(folder, "data.zip", out.toByteArray());
    }

    /** A tar as people make it, with the folder in front of names. */
    private Path tar(boolean packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Map.Entry<String, String> it : Map.of("./lab_nodes.tsv", NODES, "./lab_edges.tsv", EDGES, "./._lab_nodes.tsv", "Mac OS X").entrySet()) {
            byte[] content = it.getValue().getBytes(StandardCharsets.UTF_8);
            byte[] header = new byte[512];
            put(header, 0, it.getKey());
            put(header, 124, "%011o".formatted(content.length));
            header[156] = '0';
            put(header, 257, "ustar");
            out.write(header);
            out.write(content);
            out.write(new byte[(512 - content.length % 512) % 512]);
        }
        out.write(new byte[1024]);
        if (!packed) {
            return write(folder, "lab.tar", out.toByteArray());
        }
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(out.toByteArray());
        }
        return write(folder, "lab.tgz", zipped.toByteArray());
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }

    private static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
