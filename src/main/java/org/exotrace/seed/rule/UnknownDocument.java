package org.exotrace.seed.rule;

import java.util.Map;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;

/** A statement whose document nobody read. */
final class UnknownDocument implements SeedRule {

    @Override
    public String id() {
        return "unknown-document";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        if (!seeds.publications().whole()) {
            return;
        }
        Map<String, Placed<Publication>> known = seeds.documents();
        for (Placed<Statement> item : seeds.statements().items()) {
            String id = item.value().document();
            Placed<Publication> document = id == null ? null : known.get(id);
            if (id != null && document == null) {
                report.error(item, "/document", "There is no document %s.".formatted(id), "Correct it%s, or add documents/%s.yaml."
                        .formatted(Suggest.nearest(id, known.keySet()).stream().findFirst().map(it -> ", to %s perhaps".formatted(it)).orElse(""), id));
            } else if (document != null && !document.value().isDocument() && document.knows("/read")) {
                report.error(item, "/document", "%s is only cited: nothing says how much of it was read.".formatted(id),
                        "Move it from publications.yaml to documents/%s.yaml, with read.".formatted(id));
            }
        }
    }
}
