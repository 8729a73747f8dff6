package org.exotrace.seed.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;

/** An extension that adds what its entity has already. A warning: nothing is lost by it. */
final class NothingNew implements SeedRule {

    @Override
    public String id() {
        return "nothing-new";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Map<String, Entity> entities = seeds.entitiesById();
        for (Placed<Extension> item : seeds.extensions().items()) {
            Entity entity = entities.get(item.value().entity());
            if (entity != null) {
                Extension it = item.value();
                told(item, "/synonyms", it.synonyms(), name -> isName(entity, name), report);
                told(item, "/printed_forms", it.printedForms().stream().map(Entity.PrintedForm::form).toList(), name -> isName(entity, name), report);
                told(item, "/xrefs", it.xrefs().stream().map(Entity.Xref::curie).toList(), term -> term.equals(entity.curie())
                        || entity.xrefs().stream().anyMatch(xref -> term.equals(xref.curie())), report);
                told(item, "/parents", it.parents(), entity.parents()::contains, report);
            }
        }
    }

    private static boolean isName(Entity entity, String name) {
        return name.equals(entity.label()) || name.equals(entity.symbol()) || entity.synonyms().contains(name)
                || entity.printedForms().stream().anyMatch(it -> name.equals(it.form()));
    }

    private static void told(Placed<Extension> item, String below, List<String> added, Predicate<String> isThere, Report report) {
        added.stream().filter(isThere).forEach(it -> report.warning(item, below,
                "%s has '%s' already.".formatted(item.value().entity(), it), "Leave it out here."));
    }
}
