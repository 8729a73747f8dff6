package org.exotrace.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exotrace.convert.Tables.tabbed;

import java.nio.file.Path;
import java.util.List;
import org.exotrace.model.Entity;
import org.exotrace.model.Evidence;
import org.exotrace.model.Kind;
import org.exotrace.model.Match;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Rung;
import org.exotrace.model.Statement;
import org.exotrace.model.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cargo of ExoCarta and Vesiclepedia. */
class CargoTableTests {

    private static final String GENES = "CONTENT ID;CONTENT TYPE;ENTREZ GENE ID;GENE SYMBOL;SPECIES;EXPERIMENT ID;METHODS";

    @TempDir
    private Path folder;
    private Tables tables;

    @BeforeEach
    void open() {
        tables = new Tables(folder);
    }

    private Tables.Made exocarta(Path experiments) {
        return tables.convert(Format.EXOCARTA, experiments, tables.file("exo.txt", tabbed(GENES,
                "4;protein;16409;Itgam;Mus musculus;3;Mass spectrometry|Western blotting", "5;protein;29126;CD274;Homo sapiens;4;ELISA",
                "6;mrna;60533;Cd274;Mus musculus;3;Microarray", "7;protein;60533;Cd274;Mus musculus;3;FACS",
                "8;protein;60533;Cd274;Mus musculus;3;ELISA", "9;protein;900001;Odd1;Cavia porcellus;9;ELISA", "10;glycan;1;X;Homo sapiens;4;ELISA")));
    }

    @Test
    void aHumanGeneGoesByItsNumberWhateverItWasCalled() {
        Tables.Made made = tables.convert(Format.EXOCARTA, null, tables.file("exo.txt", tabbed(GENES, "1;protein;5413;SEPT5;Homo sapiens;4;ELISA",
                "2;protein;29126;PDL1;Homo sapiens;4;ELISA", "3;protein;999999999;CD274;Homo sapiens;3;ELISA", "4;protein;999999998;Gone1;Homo sapiens;4;ELISA")));
        assertThat(made.left()).isEmpty();
        assertThat(entity(made, cargo(made, "exocarta-1"))).extracting(Entity::label, Entity::curie).containsExactly("SEPTIN5", "HGNC:9164");
        assertThat(cargo(made, "exocarta-2")).isEqualTo(cargo(made, "exocarta-3")).isEqualTo("gene:CD274");
        assertThat(cargo(made, "exocarta-4")).isEqualTo("ncbigene:999999998");
    }

    @Test
    void aRowOfExocartaIsADetectionThatRestsOnThePaperOfItsExperiment() {
        Tables.Made made = exocarta(tables.experiments());
        Statement it = statement(made, "exocarta-4");
        assertThat(it.kind()).isEqualTo(Kind.DETECTION);
        assertThat(it.transfers()).extracting(Transfer::toString).hasSize(1);
        assertThat(it.steps()).isEmpty();
        assertThat(it.study().rung()).isEqualTo(Rung.DETECTED);
        assertThat(it.participants()).extracting(Participant::entity).containsExactly("ves:exosome", "ncbigene:16409");
        assertThat(it.passage().table()).isEqualTo("exo.txt");
        assertThat(it.passage().row()).isEqualTo("2");
        assertThat(it.context().model()).isEqualTo("Dendritic cells: D1");
        assertThat(it.context().species()).containsExactly("NCBITaxon:10090");
        assertThat(it.notes()).contains("Detected by: Mass spectrometry, Western blotting.", "Isolated by: Differential centrifugation.");
        assertThat(it.notStated()).containsExactly("source cell");
        Publication table = made.data().publications().stream().filter(one -> one.id().equals("exocarta")).findFirst().orElseThrow();
        assertThat(table.kind()).isEqualTo(PublicationKind.DATABASE);
        assertThat(Evidence.of(it, table)).extracting(Evidence::publication, Evidence::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("pmid-90000001", ReferenceStatus.VERIFIED));
    }

    @Test
    void aHumanGeneIsTheOneThatIsHeldAndAMouseGeneNeverThatOfMan() {
        Tables.Made made = exocarta(tables.experiments());
        assertThat(cargo(made, "exocarta-5")).isEqualTo("gene:CD274");
        assertThat(entity(made, cargo(made, "exocarta-7"))).extracting(Entity::label, Entity::curie, Entity::match)
                .containsExactly("Cd274 (mouse)", "NCBIGene:60533", Match.EXACT);
        assertThat(entity(made, cargo(made, "exocarta-6"))).extracting(Entity::label, Entity::transcriptOf, Entity::match)
                .containsExactly("Cd274 (mouse) mRNA", "ncbigene:60533", Match.GENE_OF_TRANSCRIPT);
    }

    @Test
    void whatTheFileDoesNotHaveIsNotStatedAndWhatSaysNothingNewIsLeftOutWithTheReason() {
        Tables.Made made = exocarta(null);
        Statement it = statement(made, "exocarta-9");
        assertThat(it.notStated()).containsExactly("source cell", "kind of vesicle", "sample", "paper");
        assertThat(it.context().species()).as("no term of it is known here").isEmpty();
        assertThat(it.notes()).contains("Species: Cavia porcellus.");
        assertThat(it.participants().get(0).entity()).isEqualTo("ves:ev");
        assertThat(made.reasons()).containsExactly("6 says the same as a row before", "8 content type 'glycan' is not known");
        assertThat(made.counts()).isEqualTo(new Conversion.Counts(7, 5, 0));
    }

    @Test
    void severalKindsOfVesiclesStandInWords() {
        assertThat(statement(exocarta(tables.experiments()), "exocarta-5").participants().get(0))
                .extracting(Participant::entity, Participant::qualifier).containsExactly("ves:ev", "Exosomes, Microvesicles");
    }

    @Test
    void microRnasAreFoundByNameAndKeepTheGeneThatTheTableIsSureOf() {
        Tables.Made made = tables.convert(Format.VESICLEPEDIA, tables.experiments(), tables.file("mirna.txt", tabbed(
                "CONTENT ID;CONTENT TYPE;MIRNA ID;SPECIES;EXPERIMENT ID;METHODS;Entrez GENE ID;COMMENTS",
                "1;mirna;let-7a;Mus musculus;3;Array;387244;Clear hit to Entrez gene ID",
                "2;mirna;let-7f;Mus musculus;3;Array;387252;Ambiguous mapping to Entrez gene ID",
                "3;mirna;let-7f;Mus musculus;3;Array;387253;Ambiguous mapping to Entrez gene ID",
                "4;mirna;miR-155-5p;Homo sapiens;4;RT-PCR;\r;NOTFOUND", "6;mirna;let-7a;Homo sapiens;4;RT-PCR;406881;Ambiguous mapping to Entrez gene ID", "5;mirna;miR-99999;Homo sapiens;4;RT-PCR;NOTFOUND;NOT FOUND")));
        assertThat(entity(made, cargo(made, "vesiclepedia-1"))).extracting(Entity::label, Entity::curie).containsExactly("let-7a (mouse)", "NCBIGene:387244");
        assertThat(entity(made, cargo(made, "vesiclepedia-2")).curie()).isNull();
        assertThat(cargo(made, "vesiclepedia-4")).isEqualTo("mir:155-5p");
        assertThat(entity(made, cargo(made, "vesiclepedia-6"))).as("by its earlier name").extracting(Entity::label, Entity::curie)
                .containsExactly("hsa-let-7a-5p", "MIRBASE:MIMAT0000062");
        assertThat(entity(made, cargo(made, "vesiclepedia-5"))).extracting(Entity::label, Entity::curie).containsExactly("miR-99999", null);
        assertThat(made.reasons()).containsExactly("4 says the same as a row before");
    }

    @Test
    void lipidsHaveNamesAndNoTerms() {
        Tables.Made made = tables.convert(Format.VESICLEPEDIA, tables.experiments(), tables.file("lipid.txt", tabbed(
                "CONTENT ID;CONTENT TYPE;LIPID ID;SPECIES;EXPERIMENT ID;METHODS", "1;lipid;FA18:1?9;Homo sapiens;4;HPLC",
                "2;lipid;FA18:1?9;Mus musculus;3;HPLC", "3;lipid;FA18:1-9;Mus musculus;3;HPLC")));
        assertThat(List.of("1", "2", "3")).extracting(it -> entity(made, cargo(made, "vesiclepedia-" + it)).label())
                .containsExactly("FA18:1?9", "FA18:1?9", "FA18:1-9");
    }

    @Test
    void annotationsOfRnaNameNoCellAsTheSource() {
        Tables.Made made = tables.convert(Format.GPAD, null, tables.file("rna.gpad", tabbed("!gpa-version: 1.1",
                "!DB;DB Object ID;Qualifier;GO ID;DB:Reference(s);Evidence Code;With (or) From;Interacting taxon ID;Date;Assigned By;Annotation Extension;Annotation Properties",
                "RNAcentral;URS00000000ZZ_9606;part_of;GO:0070062;PMID:90000001;ECO:0005664;;;20170408;Vesiclepedia;produced_by(CL:0000115);",
                "RNAcentral;URS00000000ZY_9606;enables;GO:0070062;PMID:90000001;ECO:0005664;;;20170408;Vesiclepedia;;")));
        Statement it = statement(made, "gpad-3");
        assertThat(it.participants()).extracting(Participant::entity).containsExactly("ves:exosome", "rna:URS00000000ZZ_9606");
        assertThat(it.context().model()).isEqualTo("produced_by(CL:0000115)");
        assertThat(it.notStated()).containsExactly("source cell");
        assertThat(made.reasons()).containsExactly("4 qualifier 'enables' is not part_of");
    }

    private static Statement statement(Tables.Made made, String record) {
        return made.data().statements().stream().filter(it -> it.record().equals(record)).findFirst().orElseThrow();
    }

    private static String cargo(Tables.Made made, String record) {
        return statement(made, record).participants().get(1).entity();
    }

    private static Entity entity(Tables.Made made, String id) {
        return made.data().entities().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
