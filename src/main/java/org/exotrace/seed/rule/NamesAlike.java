package org.exotrace.seed.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.model.Entity;
import org.exotrace.model.Folding;

/** A name that two entities share, or nearly: nobody could look either up by it. */
final class NamesAlike implements SeedRule {

    @Override
    public String id() {
        return "names-alike";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        Set<String> shared = seeds.entities().values().stream().flatMap(it -> it.shares().stream()).map(Folding::name)
                .collect(Collectors.toSet());
        Map<String, Name> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        seeds.entities().items().forEach(item -> names(item).forEach(name -> {
            String folded = Folding.name(name.text());
            Name other = shared.contains(folded) ? null : first.putIfAbsent(folded, name);
            if (other != null && !other.id().equals(name.id()) && told.add(folded + ' ' + name.id())) {
                report.error(item, name.below(), "The name '%s' of %s is spelled like '%s' of %s, at %s:%d.".formatted(
                        name.text(), name.id(), other.text(), other.id(), other.item().file(),
                        other.item().line(other.below())),
                        "Leave it to one of the two, or name one more fully.");
            }
        }));
    }

    private static List<Name> names(Placed<Entity> item) {
        Entity entity = item.value();
        List<Name> names = new ArrayList<>();
        names.add(new Name(item, "/label", entity.label()));
        if (entity.symbol() != null) {
            names.add(new Name(item, "/symbol", entity.symbol()));
        }
        for (int i = 0; i < entity.synonyms().size(); i++) {
            names.add(new Name(item, "/synonyms/" + i, entity.synonyms().get(i)));
        }
        for (int i = 0; i < entity.printedForms().size(); i++) {
            names.add(new Name(item, "/printed_forms/" + i, entity.printedForms().get(i).form()));
        }
        return names;
    }

    private record Name(Placed<Entity> item, String below, String text) {
        String id() {
            return item.value().id();
        }
    }
}
