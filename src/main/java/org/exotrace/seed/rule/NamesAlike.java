package org.exotrace.seed.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
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
        Stream.concat(seeds.entities().items().stream().flatMap(item -> names(item).stream()),
                seeds.extensions().items().stream().flatMap(item -> added(item).stream())).forEach(name -> {
                    String folded = Folding.name(name.text());
                    Name other = shared.contains(folded) ? null : first.putIfAbsent(folded, name);
                    if (other != null && !other.id().equals(name.id()) && told.add(folded + ' ' + name.id())) {
                        report.error(name.item(), name.below(), "The name '%s' of %s is spelled like '%s' of %s, %s.".formatted(
                                name.text(), name.id(), other.text(), other.id(), other.item().where(other.below())),
                                "Leave it to one of the two, or name one more fully.");
                    }
                });
    }

    private static List<Name> names(Placed<Entity> item) {
        Entity entity = item.value();
        List<Name> names = new ArrayList<>();
        names.add(new Name(item, entity.id(), "/label", entity.label()));
        if (entity.symbol() != null) {
            names.add(new Name(item, entity.id(), "/symbol", entity.symbol()));
        }
        names.addAll(further(item, entity.id(), entity.synonyms(), entity.printedForms()));
        return names;
    }

    private static List<Name> added(Placed<Extension> item) {
        return further(item, item.value().entity(), item.value().synonyms(), item.value().printedForms());
    }

    private static List<Name> further(Placed<?> item, String id, List<String> synonyms, List<Entity.PrintedForm> forms) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < synonyms.size(); i++) {
            names.add(new Name(item, id, "/synonyms/" + i, synonyms.get(i)));
        }
        for (int i = 0; i < forms.size(); i++) {
            names.add(new Name(item, id, "/printed_forms/" + i, forms.get(i).form()));
        }
        return names;
    }

    private record Name(Placed<?> item, String id, String below, String text) {}
}
