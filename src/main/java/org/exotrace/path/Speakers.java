package org.exotrace.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Open;

/** Which statements may say without a path what one end does to another, by what may stand at the open end. */
final class Speakers {

    private final OpenQuestion question;
    private final Catalogue catalogue;
    private final Opposites opposites;
    private final List<Statement> all = new ArrayList<>();
    private final Map<String, BitSet> byEnd = new TreeMap<>();

    Speakers(OpenQuestion question) {
        this.question = question;
        this.catalogue = question.terms().catalogue();
        this.opposites = Opposites.of(catalogue);
        Set<String> fixed = withOpposites(question.fixedIds());
        Predicate<Participant> given = question.open() == Open.TO ? Speakers::acts : this::suffers;
        Predicate<Participant> free = question.open() == Open.TO ? this::suffers : Speakers::acts;
        catalogue.occurrences().records(fixed, true).stream().map(it -> catalogue.findStatement(it).orElseThrow())
                .filter(question.terms()::takes)
                .filter(it -> it.participants().stream().anyMatch(one -> given.test(one) && fixed.contains(one.entity())))
                .forEach(it -> {
                    it.participants().stream().filter(free)
                            .forEach(one -> byEnd.computeIfAbsent(one.entity(), key -> new BitSet()).set(all.size()));
                    all.add(it);
                });
    }

    private static boolean acts(Participant it) {
        return Sayings.WHOLE.contains(it.role()) || it.role() == Role.CARGO;
    }

    private boolean suffers(Participant it) {
        return it.role() == Role.EFFECT || Scope.isCell(catalogue.entity(it.entity()));
    }

    private Set<String> withOpposites(Set<String> ids) {
        Set<String> all = new TreeSet<>(ids);
        ids.forEach(it -> all.addAll(opposites.of(it)));
        return all;
    }

    /** Ids of what may stand at the open end. */
    Set<String> ends() {
        return byEnd.keySet();
    }

    /** In the order of records. */
    List<Statement> of(Set<String> ends) {
        BitSet numbers = new BitSet();
        Stream<String> ids = question.open() == Open.TO ? withOpposites(ends).stream() : ends.stream();
        ids.map(byEnd::get).filter(Objects::nonNull).forEach(numbers::or);
        return numbers.stream().mapToObj(all::get).toList();
    }
}
