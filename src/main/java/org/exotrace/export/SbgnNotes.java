package org.exotrace.export;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.ArrowColumns;
import org.exotrace.projection.Column;

/** What an arc cannot show, in words. */
final class SbgnNotes {

    private static final List<String> TOLD = List.of("id", "relation", "follows", "aspect", "mode", "printed_as", "inferred", "hedged",
            "aim", "ambiguous", "cited_paper_sign", "modality", "disease_id", "therapy_id", "model", "species", "setting", "document", "dataset", "references", "says");

    private SbgnNotes() {}

    static String of(Arrow arrow, Selection selection) {
        List<String> words = new ArrayList<>();
        for (List<Column<Arrow>> columns : List.of(ArrowColumns.LEG, ArrowColumns.STATEMENT)) {
            for (Column<Arrow> it : columns) {
                String cell = it.cell(arrow);
                if (TOLD.contains(it.name()) && !cell.isEmpty() && !cell.equals("false")) {
                    words.add("%s: %s".formatted(it.name().replace('_', ' ').replaceFirst(" id$", ""), cell));
                }
            }
        }
        if (selection.paths() != null) {
            words.add("paths: " + String.join("|", selection.places(arrow)));
            Joints.before(selection.paths(), arrow.id()).forEach(it -> words.add("joint: " + it));
        }
        return String.join("; ", words);
    }
}
