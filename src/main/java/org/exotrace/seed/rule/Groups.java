package org.exotrace.seed.rule;

import java.util.HashMap;
import java.util.Map;

/** Which keys hang together, whatever the way. */
final class Groups {

    private final Map<String, String> groups = new HashMap<>();

    /** The group that a key is in; its own, until it is joined to another. */
    String of(String key) {
        return groups.getOrDefault(key, key);
    }

    void join(String one, String other) {
        String kept = of(one);
        String given = of(other);
        groups.put(one, kept);
        groups.put(other, kept);
        groups.replaceAll((key, group) -> group.equals(given) ? kept : group);
    }
}
