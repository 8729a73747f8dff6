package org.exotrace.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exotrace.convert.Things.Thing;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Species;

/** Cargo that was seen in vesicles, as ExoCarta and Vesiclepedia list it: proteins, RNA and lipids by experiment. */
final class CargoTable implements Importer {

    private static final String CLEAR = "clear hit";

    private final Telling telling;
    private final Genes genes;
    private final MicroRnas microRnas;
    private final Map<String, Row> experiments = new HashMap<>();

    CargoTable(Telling telling) {
        this.telling = telling;
        genes = new Genes(telling.things());
        microRnas = new MicroRnas(telling.things());
    }

    /** What is known of the experiments that rows name. */
    int experiments(Table table) {
        table.rows(it -> experiments.put(it.get("EXPERIMENT ID"), it));
        return experiments.size();
    }

    @Override
    public void row(Row row, int part) {
        String id = row.get("CONTENT ID");
        String type = row.get("CONTENT TYPE").toLowerCase(Locale.ROOT);
        String name = name(row);
        String species = row.get("SPECIES");
        if (name.isEmpty()) {
            telling.leave(row, id, "names no molecule");
            return;
        }
        Optional<String> cargo = cargo(row, type, name, species);
        if (cargo.isEmpty()) {
            telling.leave(row, id, "content type '%s' is not known".formatted(type));
        } else if (!telling.again(row, id, String.join("\t", type, name, row.get("ENTREZ GENE ID"), species, row.get("EXPERIMENT ID")))) {
            tell(row, id, cargo.get(), name, type);
        }
    }

    private static String name(Row row) {
        return List.of("MIRNA ID", "LIPID ID", "GENE SYMBOL", "ENTREZ GENE ID").stream().map(row::get).filter(it -> !it.isEmpty()).findFirst().orElse("");
    }

    private Optional<String> cargo(Row row, String type, String name, String species) {
        String entrez = row.get("ENTREZ GENE ID");
        return switch (type) {
            case "protein" -> Optional.of(genes.protein(entrez, row.get("GENE SYMBOL"), species, row.file()));
            case "mrna" -> Optional.of(genes.transcript(entrez, row.get("GENE SYMBOL"), species, row.file()));
            case "mirna" -> Optional.of(microRnas.of(name, species,
                    row.get("COMMENTS").toLowerCase(Locale.ROOT).startsWith(CLEAR) ? row.get("Entrez GENE ID") : "", row.file()));
            case "lipid" -> Optional.of(telling.things().named(name, EntityClass.MOLECULE)
                    .orElseGet(() -> telling.things().own(new Thing("lipid:" + Things.slug(name), name, EntityType.METABOLITE, null))));
            default -> Optional.empty();
        };
    }

    private void tell(Row row, String id, String cargo, String name, String type) {
        Row experiment = experiments.getOrDefault(row.get("EXPERIMENT ID"), new Row("", 0, Map.of()));
        String vesicle = experiment.get("VESICLE TYPE");
        Detection detection = new Detection(telling, row, id, type.equals("mrna") ? name + " mRNA" : name, cargo).in(vesicle);
        ObjectNode statement = detection.statement();
        telling.papers().cite(statement, Papers.in(experiment.get("PUBMED ID")));
        String sample = words(experiment.get("SAMPLE"), experiment.get("SAMPLE NAME"));
        List<String> notes = new ArrayList<>(List.of("Experiment %s of the table.".formatted(row.get("EXPERIMENT ID"))));
        note(notes, "Detected by", row.get("METHODS"));
        note(notes, "Isolated by", experiment.get("ISOLATION METHOD"));
        Optional<String> term = Species.term(row.get("SPECIES"));
        note(notes, "Species", term.isEmpty() ? row.get("SPECIES") : "");
        detection.seen(sample, term.orElse(""), String.join(" ", notes), !experiment.get("PUBMED ID").isEmpty());
        telling.tell(statement);
    }

    private static String words(String sample, String name) {
        return name.isEmpty() || name.equals(sample) ? sample : sample.isEmpty() ? name : sample + ": " + name;
    }

    private static void note(List<String> notes, String what, String words) {
        if (!words.isEmpty() && !words.equals("-")) {
            notes.add("%s: %s.".formatted(what, words.replace("|", ", ")));
        }
    }
}
