package org.exotrace.aggregate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Computed;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** The same groups, found by asking of each combination that occurs anywhere which statements have all of it. */
record CountedOut(Catalogue catalogue, List<String> by, boolean top, boolean primary) {

    /** @param keys what the group has in common; "-" where nothing is stated */
    record Counted(List<String> keys, Set<String> records, String sign, int papers, int hedged) {}

    Set<Counted> groups() {
        Set<List<String>> combinations = new LinkedHashSet<>();
        catalogue.statements().forEach(it -> combinations.addAll(combinations(it)));
        return combinations.stream().map(this::group).collect(Collectors.toSet());
    }

    private Counted group(List<String> keys) {
        List<Statement> these = catalogue.statements().stream().filter(it -> combinations(it).contains(keys)).toList();
        return new Counted(keys, these.stream().map(Statement::record).collect(Collectors.toCollection(TreeSet::new)), sign(keys, these),
                Papers.of(catalogue).of(these).size(), (int) these.stream().filter(it -> it.modality().toString().equals("hedged")).count());
    }

    private String sign(List<String> keys, List<Statement> these) {
        Set<String> signs = these.stream().flatMap(it -> effects(it, keys).map(effect -> Computed.of(it, effect)))
                .filter(Objects::nonNull).map(it -> it.sign().toString()).collect(Collectors.toSet());
        return signs.isEmpty() ? "none" : signs.size() > 1 ? "mixed" : signs.iterator().next();
    }

    private Stream<Participant> effects(Statement it, List<String> keys) {
        int effect = by.indexOf("effect");
        return effect < 0 ? it.primaryEffect().stream()
                : it.in(Role.EFFECT).stream().filter(one -> one.primary() || !primary).filter(one -> classes(one.entity()).contains(keys.get(effect)));
    }

    private List<List<String>> combinations(Statement it) {
        List<List<String>> all = List.of(List.of());
        for (String one : by) {
            Set<String> keys = keys(it, one);
            all = all.stream().flatMap(begun -> (keys.isEmpty() ? Set.of("-") : keys).stream()
                    .map(key -> Stream.concat(begun.stream(), Stream.of(key)).toList())).toList();
        }
        return all;
    }

    private Set<String> keys(Statement it, String by) {
        Map<String, Set<String>> plain = new HashMap<>();
        plain.put("theme", it.theme() == null ? Set.of() : Set.of(it.theme()));
        plain.put("document", Set.of(it.document()));
        plain.put("dataset", Set.of(it.dataset()));
        plain.put("setting", it.context().setting().stream().map(Object::toString).collect(Collectors.toSet()));
        plain.put("disease", it.context().disease() == null ? Set.of() : classes(it.context().disease()));
        return plain.containsKey(by) ? plain.get(by)
                : it.participants().stream().filter(one -> one.role().toString().equals(by) && !one.inferred())
                        .filter(one -> !by.equals("effect") || !primary || one.primary())
                        .flatMap(one -> classes(one.entity()).stream()).collect(Collectors.toSet());
    }

    private Set<String> classes(String entity) {
        List<String> parents = catalogue.entity(entity).parents();
        return !top || parents.isEmpty() ? Set.of(entity)
                : parents.stream().flatMap(it -> classes(it).stream()).collect(Collectors.toSet());
    }

    static CountedOut by(Catalogue catalogue, String by, boolean top, boolean primary) {
        return new CountedOut(catalogue, Arrays.asList(by.split(",")), top, primary);
    }
}
