package org.exotrace.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.exotrace.convert.Tables.tabbed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Statement;
import org.exotrace.model.StepMode;
import org.exotrace.model.StepRelation;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ligands and receptors, and signed networks. */
class InteractionTableTests {

    private static final String SIGNOR = "ENTITYA;TYPEA;ENTITYB;TYPEB;EFFECT;MECHANISM;TAX_ID;PMID;SIGNOR_ID";

    @TempDir
    private Path folder;
    private Tables tables;

    @BeforeEach
    void open() {
        tables = new Tables(folder);
    }

    @Test
    void theLigandOfCellPhoneDbIsTheSideThatIsNoReceptor() {
        Path interactions = tables.file("interaction_input.csv", """
                id_cp_interaction,partner_a,partner_b,protein_name_a,protein_name_b,annotation_strategy,source
                CPI-1,Q15116,Q9NZQ7,,,curated,"PMID: 90000001 & a page; PMID: 90000002"
                CPI-2,Two parts,P01137,,,curated,uniprot
                CPI-3,P01137,P01137,,,curated,
                CPI-4,P01137,Q9NZQ7,,,curated,
                CPI-5,Q15116,Two parts,,,curated,
                CPI-6,Q15116,P99999,,,curated,
                """);
        Path proteins = tables.file("protein_input.csv", "uniprot,protein_name,receptor\nQ15116,PDCD1_HUMAN,True\nQ9NZQ7,PD1L1_HUMAN,False\nP01137,TGFB1_HUMAN,False\n");
        Path complexes = tables.file("complex_input.csv", "complex_name,uniprot_1,uniprot_2,receptor\nTwo parts,P36897,P37173,True\n");
        Path genes = tables.file("gene_input.csv", "gene_name,uniprot,hgnc_symbol,ensembl\nTGFB1,P01137,TGFB1,ENSG00000105329\n");
        Tables.Made made = tables.convert(Format.CELLPHONEDB, null, interactions, genes, complexes, proteins);
        assertThat(arrows(made)).containsExactlyInAnyOrder("cellphonedb-CPI-1 gene:CD274 affects gene:PDCD1", "cellphonedb-CPI-2 hgnc:11766 affects complex:Two_parts");
        assertThat(rows(made)).allSatisfy(it -> assertThat(it.steps().get(0).mode()).isEqualTo(StepMode.BINDING));
        assertThat(statement(made, "cellphonedb-CPI-1").references()).hasSize(2);
        assertThat(statement(made, "cellphonedb-CPI-1").context().species()).containsExactly("NCBITaxon:9606");
        assertThat(entity(made, "complex:Two_parts")).extracting(Entity::type, Entity::note)
                .containsExactly(EntityType.PROTEIN_COMPLEX, "Its parts, by CellPhoneDB: UniProtKB:P36897, UniProtKB:P37173.");
        assertThat(made.reasons()).containsExactly("4 both partners are the same", "5 direction not told: no partner is a receptor",
                "6 direction not told: both partners are receptors", "7 a partner stands in no table of proteins or complexes");
        assertThat(made.counts()).isEqualTo(new Conversion.Counts(6, 2, 0));
    }

    @Test
    void pairsOfConnectomeDbAreReadWhateverEndsTheirLines() {
        Tables.Made made = tables.convert(Format.CONNECTOMEDB, null,
                tables.file("pairs.csv", "Ligand gene symbol,Receptor gene symbol\rTGFB1,TGFBR1\rCD274,PDCD1\rCDH1,CDH1\r"));
        assertThat(arrows(made)).containsExactlyInAnyOrder("connectomedb-2 hgnc:11766 affects hgnc:11772", "connectomedb-3 gene:CD274 affects gene:PDCD1");
        assertThat(made.reasons()).containsExactly("4 both partners are the same");
        assertThat(statement(made, "connectomedb-2").notStated()).containsExactly("cell", "what comes of it", "species", "paper");
    }

    @Test
    void aNetworkOfSignorTellsSignsPapersAndWhatItsNodesAre() {
        Tables.Made made = tables.convert(Format.SIGNOR, null, tables.file("signor.tsv", tabbed(SIGNOR,
                "TGFBR1;protein;SMAD_f;protein family;up-regulates activity;phosphorylation;9606;90000001;SIGNOR-1",
                "SMAD_f;protein family;SMAD7_g;gene;activate;;;#PMID: 90000001, 90000002;", "SMAD7;protein ;TGFBR1;protein;inhibit;;;#;",
                "TGFBR1;protein;Dark matter;phenotype;down-regulates;;;NA;", "A_c;protein complex;SMAD7;protein;unknown;;;;",
                "SMAD7;protein;A_c;complex;form complex;;;;", "SMAD7;protein;SMAD7;protein;inhibit;;;;")));
        assertThat(arrows(made)).containsExactlyInAnyOrder("signor-SIGNOR-1 hgnc:11772 activates net:SMAD_f", "signor-3 net:SMAD_f activates net:SMAD7_g",
                "signor-4 hgnc:6773 inhibits hgnc:11772", "signor-5 hgnc:11772 inhibits net:Dark_matter.condition", "signor-6 net:A_c affects hgnc:6773");
        assertThat(statement(made, "signor-3").references()).hasSize(2);
        assertThat(statement(made, "signor-5").references()).isEmpty();
        assertThat(statement(made, "signor-SIGNOR-1")).extracting(it -> it.context().species(), Statement::notes)
                .containsExactly(List.of("NCBITaxon:9606"), "Mechanism, as the table has it: phosphorylation.");
        assertThat(statement(made, "signor-5").primaryEffect()).isPresent();
        assertThat(made.reasons()).containsExactly("7 effect 'form complex' is no influence", "8 both ends are the same");
        assertThat(entity(made, "net:SMAD_f").type()).isEqualTo(EntityType.PROTEIN_FAMILY);
    }

    @Test
    void arrowsOfSifHaveASignAndNoPaper() {
        Tables.Made made = tables.convert(Format.SIF, null, tables.file("net.sif", "TGFBR1 -> SMAD_f\nSMAD_f -| TGFBR1\nTGFBR1 pp SMAD_f\n"));
        assertThat(arrows(made)).containsExactlyInAnyOrder("sif-1 hgnc:11772 activates net:SMAD_f", "sif-2 net:SMAD_f inhibits hgnc:11772");
        assertThat(made.reasons()).containsExactly("3 'pp' is no arrow with a sign");
        assertThat(rows(made)).allSatisfy(it -> assertThat(it.notStated()).contains("paper"));
    }

    @Test
    void whatOneSetBroughtTheNextUses() {
        Path pairs = tables.file("pairs.csv", "Ligand gene symbol,Receptor gene symbol\nTGFB1,TGFBR1\n");
        DataSet first = tables.convert(Format.CONNECTOMEDB, null, pairs).data();
        Tables.Made second = tables.convert(first, Format.SIF, null, tables.file("net.sif", "TGFBR1 -> SMAD2\n"));
        assertThat(second.data().entities().stream().filter(it -> it.dataset().equals("sif"))).extracting(Entity::label).containsExactly("SMAD2");
    }

    @Test
    void aTableIsNoDataSetAndIsToldByItsContentWhichConvertMakesOne() {
        Path pairs = tables.file("anything", "Ligand gene symbol\tReceptor gene symbol\nTGFB1\tTGFBR1\n");
        assertThat(SeedReader.check(Seeds.DATA, pairs, null).findings()).singleElement().satisfies(it -> assertThat(it.toString()).isEqualTo(
                "anything:1: error [table] This is a table of connectomeDB, no data set. Make one of it: exotrace convert --from connectomedb"
                        + " anything --out connectomedb.zip; then load that."));
        assertThatThrownBy(() -> tables.convert(Format.SIGNOR, null, pairs))
                .hasMessageContaining("This is no table of SIGNOR. It looks like one of connectomeDB: give --from connectomedb.");
        assertThatThrownBy(() -> tables.convert(Format.CONNECTOMEDB, null, tables.file("self", "Ligand gene symbol,Receptor gene symbol\nA,A\n")))
                .hasMessageContaining("No row became a statement.");
    }

    @Test
    void aLongNetworkIsReadRowByRowAndEachRowIsAStatement() {
        String rows = IntStream.range(0, 5_000).mapToObj(i -> "A%d -> B%d".formatted(i % 70, i)).collect(Collectors.joining("\n"));
        Tables.Made made = tables.convert(Format.SIF, null, tables.file("long.sif", rows));
        assertThat(rows(made)).hasSize(5_000);
    }

    private static List<Statement> rows(Tables.Made made) {
        return made.data().statements().stream().filter(it -> it.kind() == Kind.INTERACTION).toList();
    }

    private static List<String> arrows(Tables.Made made) {
        Map<StepRelation, String> words = Map.of(StepRelation.ACTIVATES, "activates", StepRelation.INHIBITS, "inhibits", StepRelation.AFFECTS, "affects");
        return rows(made).stream().map(it -> String.join(" ", it.record(), it.participants().get(0).entity(),
                words.get(it.steps().get(0).relation()), it.participants().get(1).entity())).toList();
    }

    private static Statement statement(Tables.Made made, String record) {
        return made.data().statements().stream().filter(it -> it.record().equals(record)).findFirst().orElseThrow();
    }

    private static Entity entity(Tables.Made made, String id) {
        return made.data().entities().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
