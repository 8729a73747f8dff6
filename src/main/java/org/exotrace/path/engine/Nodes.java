package org.exotrace.path.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The nodes of an index: entities, and the instances of those that are vesicle types. */
final class Nodes {

    /** What stands in place of a type where a node is an entity. */
    static final int ENTITY = -1;

    private static final int[] NONE = {};

    private final String[] ids;
    private final int[] types;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, int[]> instances = new HashMap<>();

    Nodes(String[] ids, int[] types) {
        this.ids = ids;
        this.types = types;
        for (int node = 0; node < ids.length; node++) {
            numbers.put(ids[node], node);
            if (types[node] != ENTITY) {
                int[] before = instances.getOrDefault(types[node], NONE);
                int[] more = Arrays.copyOf(before, before.length + 1);
                more[before.length] = node;
                instances.put(types[node], more);
            }
        }
    }

    int count() {
        return ids.length;
    }

    String entity(int node) {
        return ids[thing(node)];
    }

    /** The node of the entity that a node stands for. */
    int thing(int node) {
        return types[node] == ENTITY ? node : types[node];
    }

    BitSet of(Iterable<String> entities) {
        BitSet found = new BitSet();
        for (String entity : entities) {
            Integer node = numbers.get(entity);
            if (node != null) {
                found.set(node);
                for (int instance : instances.getOrDefault(node, NONE)) {
                    found.set(instance);
                }
            }
        }
        return found;
    }
}
