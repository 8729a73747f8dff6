package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.jspecify.annotations.Nullable;

/**
 * A group at its place: the most statements first, then the most papers, then by labels and ids, what is not stated last.
 *
 * @param labels what to compare of each key, in their order
 */
record Ordered(Group group, int papers, List<String> labels) {

    private static final String LAST = "\uFFFF";

    private static final Comparator<Ordered> ORDER = Comparator.<Ordered>comparingInt(it -> -it.group().statements().size())
            .thenComparingInt(it -> -it.papers()).thenComparing(Ordered::byLabels);

    static List<Ordered> of(Catalogue catalogue, List<By> by, List<Group> groups) {
        Papers papers = Papers.of(catalogue);
        Map<By, Map<String, String>> known = new HashMap<>();
        by.forEach(it -> known.put(it, new HashMap<>()));
        return groups.stream().map(it -> new Ordered(it, it.papers(papers), labels(catalogue, by, it.keys(), known))).sorted(ORDER).toList();
    }

    private static List<String> labels(Catalogue catalogue, List<By> by, List<@Nullable String> keys, Map<By, Map<String, String>> known) {
        List<String> labels = new ArrayList<>(by.size());
        for (int i = 0; i < by.size(); i++) {
            By one = by.get(i);
            String key = keys.get(i);
            labels.add(key == null ? LAST : Objects.requireNonNull(known.get(one)).computeIfAbsent(key, it -> one.label(catalogue, it) + "\t" + it));
        }
        return labels;
    }

    private static int byLabels(Ordered one, Ordered other) {
        for (int i = 0; i < one.labels.size(); i++) {
            int order = one.labels.get(i).compareTo(other.labels.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
