package org.exotrace.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.DataSet;
import org.exotrace.model.SetInfo;
import org.jspecify.annotations.Nullable;

/** A data set that is served, and how much it brings. */
record SetCounts(String name, @Nullable String title, @Nullable String version, @Nullable String licence, Map<String, Integer> counts) {

    private record All(List<SetCounts> sets) {}

    /** In the order of their names. */
    static List<SetCounts> of(Catalogue catalogue) {
        return catalogue.derived(All.class, it -> all(it.dataSet())).sets();
    }

    private static All all(DataSet all) {
        return new All(all.datasets().stream().map(it -> of(it, all.only(it.name()::equals))).toList());
    }

    private static SetCounts of(SetInfo it, DataSet own) {
        return new SetCounts(it.name(), it.title(), it.version(), it.licence(), new TreeMap<>(Map.of("statements", own.statements().size(),
                "documents", own.documents().size(), "entities", own.entities().size())));
    }
}
