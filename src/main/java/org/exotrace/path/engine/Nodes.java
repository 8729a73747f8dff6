package org.exotrace.path.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The nodes of an index: entities, and the instances of those that are vesicle types. */
final class Nodes {

    /** What stands in place of a type where a node is an entity. */
    static final int ENTITY = -1;

    /** By node the id of an entity; nobody asks again what an instance was called. */
    private final @Nullable String[] ids;
    private final int[] types;
    /** Of entities. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** The instances of a type are {@code instances[i]} for i from {@code from[type]} to before {@code from[type + 1]}. */
    private final int[] from;
    private final int[] instances;

    /**
     * @param numbers by id, from 0
     * @param types   by node that of an instance, or {@link #ENTITY}
     */
    Nodes(Map<String, Integer> numbers, int[] types) {
        this.types = types;
        ids = new String[types.length];
        numbers.forEach((id, node) -> {
            if (types[node] == ENTITY) {
                ids[node] = id;
                this.numbers.put(id, node);
            }
        });
        from = new int[ids.length + 1];
        for (int type : types) {
            if (type != ENTITY) {
                from[type + 1]++;
            }
        }
        for (int type = 0; type < ids.length; type++) {
            from[type + 1] += from[type];
        }
        instances = new int[from[ids.length]];
        int[] next = from.clone();
        for (int node = 0; node < types.length; node++) {
            if (types[node] != ENTITY) {
                instances[next[types[node]]++] = node;
            }
        }
    }

    int count() {
        return ids.length;
    }

    String entity(int node) {
        return Objects.requireNonNull(ids[thing(node)]);
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
                for (int i = from[node]; i < from[node + 1]; i++) {
                    found.set(instances[i]);
                }
            }
        }
        return found;
    }
}
