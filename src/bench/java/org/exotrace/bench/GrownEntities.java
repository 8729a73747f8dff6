package org.exotrace.bench;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;

/** The copies of entities that grown data speak of, with what those are kinds of. */
final class GrownEntities {

    private static final List<String> SYLLABLES = List.of("ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu");

    private final Catalogue from;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Entity> taken = new TreeMap<>();

    /** @param fold how many times as many statements there are */
    GrownEntities(Catalogue from, double fold) {
        this.from = from;
        Map<String, Integer> degrees = new HashMap<>();
        from.entities().forEach(it -> degrees.put(it.id(), degree(it)));
        double most = Collections.max(degrees.values());
        degrees.forEach((id, degree) -> copies.put(id,
                (int) Math.max(1, Math.round(Math.pow(fold, 1 - Math.log(Math.max(1, degree)) / Math.log(most))))));
    }

    /** In how many statements it, or what lies below it, occurs: classes of what occurs often stay one. */
    private int degree(Entity it) {
        Set<String> records = new HashSet<>();
        from.hierarchy().below(it.id()).forEach(id -> records.addAll(from.occurrences().of(id, true).keySet()));
        return records.size();
    }

    int copies(String original) {
        return copies.getOrDefault(original, 1);
    }

    /** The id of one of its copies, which is part of the data from now on. */
    String take(String original, int copy) {
        Deque<Map.Entry<String, Integer>> open = new ArrayDeque<>(List.of(Map.entry(original, copy)));
        while (!open.isEmpty()) {
            Map.Entry<String, Integer> one = open.pop();
            if (!taken.containsKey(id(one.getKey(), one.getValue()))) {
                Entity it = from.entity(one.getKey());
                taken.put(id(it.id(), one.getValue()), copy(it, one.getValue()));
                it.parents().forEach(other -> open.add(Map.entry(other, one.getValue() % copies(other))));
                it.oppositeOf().forEach(other -> open.add(Map.entry(other, one.getValue() % copies(other))));
                if (it.transcriptOf() != null) {
                    open.add(Map.entry(it.transcriptOf(), one.getValue() % copies(it.transcriptOf())));
                }
            }
        }
        return id(original, copy);
    }

    /** All that were taken, by id. */
    List<Entity> taken() {
        return List.copyOf(taken.values());
    }

    private static String id(String original, int copy) {
        return copy == 0 ? original : original + "." + copy;
    }

    /** Letters that stand for a number, so that names of copies differ as names do. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    /** The original, or one with names of its own and no term. */
    private Entity copy(Entity it, int copy) {
        if (copy == 0) {
            return it;
        }
        String more = " " + word(copy);
        return new Entity(id(it.id(), copy), it.label() + more, it.type(), it.symbol() == null ? null : it.symbol() + more, null, null, null,
                null, more(it.synonyms(), more),
                it.printedForms().stream().map(one -> new Entity.PrintedForm(one.form() + more, one.remark())).toList(), List.of(),
                ids(it.parents(), copy), ids(it.oppositeOf(), copy), it.immunity(), it.tumour(), it.realises(),
                it.transcriptOf() == null ? null : id(it.transcriptOf(), copy % copies(it.transcriptOf())), null, more(it.shares(), more), it.note(),
                it.dataset());
    }

    private static List<String> more(List<String> names, String more) {
        return names.stream().map(it -> it + more).toList();
    }

    private List<String> ids(Collection<String> originals, int copy) {
        return originals.stream().map(it -> id(it, copy % copies(it))).collect(Collectors.toList());
    }
}
