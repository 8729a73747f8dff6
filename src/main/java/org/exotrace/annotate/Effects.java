package org.exotrace.annotate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.entity.Ref;
import org.exotrace.path.VerdictValue;

/** What the items of a list do together. Each effect hears of its opposites too, told the other way round, as the ends of paths do. */
record Effects(Catalogue catalogue) {

    /** Places of items, by what they push one effect to. */
    private record Pushes(Map<VerdictValue, SortedSet<Integer>> byValue) {

        Pushes() {
            this(new TreeMap<>());
        }

        SortedSet<Integer> of(VerdictValue value) {
            return byValue.computeIfAbsent(value, key -> new TreeSet<>());
        }

        void addTurned(Pushes opposite) {
            opposite.byValue.forEach((value, places) -> of(value.turned()).addAll(places));
        }

        int moving() {
            return of(VerdictValue.INCREASES).size() + of(VerdictValue.DECREASES).size();
        }
    }

    /** Those that are pushed by the most items first. */
    List<Annotation.Effect> of(List<Annotation.Item> items) {
        Map<String, Pushes> own = new TreeMap<>();
        items.forEach(item -> item.chains().forEach(chain -> own.computeIfAbsent(chain.effect().id(), key -> new Pushes()).of(item.push(chain)).add(item.n())));
        Opposites opposites = Opposites.of(catalogue);
        Map<String, Pushes> heard = new TreeMap<>();
        own.forEach((effect, pushes) -> {
            Pushes all = heard.computeIfAbsent(effect, key -> new Pushes());
            pushes.byValue().forEach((value, places) -> all.of(value).addAll(places));
            opposites.of(effect).stream().filter(own::containsKey).forEach(it -> all.addTurned(own.getOrDefault(it, new Pushes())));
        });
        return heard.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Pushes> it) -> -it.getValue().moving()).thenComparing(Map.Entry::getKey))
                .map(it -> effect(it.getKey(), it.getValue())).toList();
    }

    private Annotation.Effect effect(String id, Pushes pushes) {
        Set<VerdictValue> sides = EnumSet.noneOf(VerdictValue.class);
        pushes.byValue().forEach((value, places) -> {
            if (!places.isEmpty()) {
                sides.add(value);
            }
        });
        List<Integer> up = List.copyOf(pushes.of(VerdictValue.INCREASES));
        List<Integer> down = List.copyOf(pushes.of(VerdictValue.DECREASES));
        SortedSet<Integer> listed = new TreeSet<>(pushes.of(VerdictValue.UNDETERMINED));
        listed.addAll(pushes.of(VerdictValue.NO_DIFFERENCE));
        return new Annotation.Effect(Ref.to(catalogue, id), VerdictValue.ofSides(sides), up, down, List.copyOf(listed), !up.isEmpty() && !down.isEmpty());
    }
}
