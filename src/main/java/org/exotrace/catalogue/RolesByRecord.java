package org.exotrace.catalogue;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.exotrace.model.Role;
import org.jspecify.annotations.Nullable;

/** The roles of one entity by the records of its statements: a map of two lists, since each entity has one. Never changes. */
final class RolesByRecord extends AbstractMap<String, Set<Role>> {

    private final List<String> records;
    private final List<Set<Role>> roles;

    /** @param records in their order, each with what stands at its place among the roles */
    RolesByRecord(List<String> records, List<Set<Role>> roles) {
        this.records = List.copyOf(records);
        this.roles = List.copyOf(roles);
    }

    /** Without those records that have no role. */
    static RolesByRecord some(List<String> records, List<Set<Role>> roles) {
        int[] kept = IntStream.range(0, records.size()).filter(it -> !roles.get(it).isEmpty()).toArray();
        return new RolesByRecord(IntStream.of(kept).mapToObj(records::get).toList(), IntStream.of(kept).mapToObj(roles::get).toList());
    }

    @Override
    public @Nullable Set<Role> get(Object record) {
        int at = record instanceof String it ? Collections.binarySearch(records, it) : -1;
        return at < 0 ? null : roles.get(at);
    }

    @Override
    public boolean containsKey(Object record) {
        return get(record) != null;
    }

    @Override
    public Set<Entry<String, Set<Role>>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Set<Role>>> iterator() {
                return IntStream.range(0, records.size()).mapToObj(it -> Map.entry(records.get(it), roles.get(it))).iterator();
            }

            @Override
            public int size() {
                return records.size();
            }
        };
    }
}
