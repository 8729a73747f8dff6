package org.exotrace.facet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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

    /** Ends at the first value that two sides share: of many statements few need to be looked at. */
    private static Optional<Separation> by(
            Catalogue catalogue, Facet facet, Map<String, ? extends Collection<Statement>> sides) {
        Map<String, String> sideOf = new HashMap<>();
        List<Separation.Side> told = new ArrayList<>();
        for (Map.Entry<String, ? extends Collection<Statement>> side : sides.entrySet()) {
            Set<String> stated = new LinkedHashSet<>();
            for (Statement statement : side.getValue()) {
                for (String value : facet.of(catalogue, statement)) {
                    if (stated.add(value) && sideOf.putIfAbsent(value, side.getKey()) != null) {
                        return Optional.empty();
                    }
                }
            }
            if (stated.isEmpty()) {
                return Optional.empty();
            }
            told.add(new Separation.Side(side.getKey(), List.copyOf(stated)));
        }
        return areApart(catalogue, sideOf) ? Optional.of(new Separation(facet, told.stream().map(it -> new Separation.Side(it.label(),
                it.values().stream().map(value -> facet.label(catalogue, value)).toList())).toList())) : Optional.empty();
    }

    private static boolean areApart(Catalogue catalogue, Map<String, String> sideOf) {
        return sideOf.entrySet().stream().allMatch(it -> catalogue.hierarchy().above(it.getKey()).stream()
                .allMatch(wider -> sideOf.getOrDefault(wider, it.getValue()).equals(it.getValue())));
    }
}
