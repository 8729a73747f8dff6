package org.exotrace.convert;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exotrace.convert.Things.Thing;
import org.exotrace.model.EntityType;

/** RNA that Vesiclepedia places in vesicles, as annotations of the Gene Ontology (GPAD 1.1): there are numbers and no names. */
final class Gpad implements Importer {

    private static final List<String> COLUMNS = List.of("DB", "DB Object ID", "Qualifier", "GO ID", "DB:Reference(s)", "Evidence Code",
            "With (or) From", "Interacting taxon ID", "Date", "Assigned By", "Annotation Extension", "Annotation Properties");
    private static final Pattern TAXON = Pattern.compile("_(\\d+)$");

    private final Telling telling;

    Gpad(Telling telling) {
        this.telling = telling;
    }

    @Override
    public Table table(Path file) {
        return new Table(file, '\t', COLUMNS);
    }

    @Override
    public void row(Row row, int part) {
        String object = row.get("DB Object ID");
        String vesicle = row.get("GO ID");
        if (!row.get("Qualifier").equals("part_of")) {
            telling.leave(row, object, "qualifier '%s' is not part_of".formatted(row.get("Qualifier")));
            return;
        }
        String name = row.get("DB") + ":" + object;
        if (telling.again(row, object, String.join("\t", row.cells().values()))) {
            return;
        }
        Things things = telling.things();
        String rna = things.own(new Thing("rna:" + Things.slug(object), name, EntityType.RNA, null));
        Detection detection = new Detection(telling, row, "", name, rna)
                .of(things.ofTerm(vesicle).orElseGet(() -> things.own(new Thing("vesicle:" + Things.slug(vesicle), vesicle, EntityType.VESICLE, null))));
        List<String> papers = Papers.named(row.get("DB:Reference(s)"));
        telling.papers().cite(detection.statement(), papers);
        Matcher taxon = TAXON.matcher(object);
        detection.seen(row.get("Annotation Extension"), taxon.find() ? "NCBITaxon:" + taxon.group(1) : "",
                "Evidence: %s.".formatted(row.get("Evidence Code")), !papers.isEmpty());
        telling.tell(detection.statement());
    }
}
