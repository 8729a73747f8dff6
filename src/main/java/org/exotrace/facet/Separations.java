package org.exotrace.facet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;

/** Finds what tells sides of a question apart, such as statements that raise an effect and statements that lower it. */
public final class Separations {

    private Separations() {}

    /** @param sides statements by the label of their side; with fewer than two sides nothing separates */
    public static List<Separation> of(Catalogue catalogue, Map<String, ? extends Collection<Statement>> sides) {
        return sides.size() < 2 ? List.of() : Arrays.stream(Facet.values())
                .flatMap(facet -> by(catalogue, facet, sides).stream())
                .toList();
    }

    private static Optional<Separation> by(
            Catalogue catalogue, Facet facet, Map<String, ? extends Collection<Statement>> sides) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends Collection<Statement>> side : sides.entrySet()) {
            Set<String> stated = new LinkedHashSet<>();
            side.getValue().forEach(it -> stated.addAll(facet.of(catalogue, it)));
            if (stated.isEmpty()) {
                return Optional.empty();
            }
            values.put(side.getKey(), stated);
        }
        return separates(catalogue, values)
                ? Optional.of(new Separation(facet, values.entrySet().stream()
                        .map(it -> new Separation.Side(it.getKey(), it.getValue().stream().map(value -> facet.label(catalogue, value)).toList())).toList()))
                : Optional.empty();
    }

    private static boolean separates(Catalogue catalogue, Map<String, Set<String>> sides) {
        Map<String, String> side = new HashMap<>();
        for (Map.Entry<String, Set<String>> it : sides.entrySet()) {
            if (it.getValue().stream().anyMatch(value -> side.putIfAbsent(value, it.getKey()) != null)) {
                return false;
            }
        }
        return side.entrySet().stream().allMatch(it -> catalogue.hierarchy().above(it.getKey()).stream()
                .allMatch(wider -> side.getOrDefault(wider, it.getValue()).equals(it.getValue())));
    }
}
