package org.exotrace.kgx;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the nodes of KGX tables are called. */
public enum KgxNames {
    /** By our own keys. */
    EXOTRACE,
    /** An entity by its term, where that fits exactly. */
    TERMS;

    /** As the entities of these nodes are called. */
    public static KgxNames of(List<Map<String, String>> nodes) {
        return nodes.stream().allMatch(it -> !"entity".equals(it.get(KgxNodes.TYPE)) || it.getOrDefault("id", "").startsWith(KgxIds.PREFIX))
                ? EXOTRACE : TERMS;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
