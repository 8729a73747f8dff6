package org.exotrace.whatif;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.TransferRelation;
import org.exotrace.path.Route;

/**
 * What can be targeted, by number: an entity with its kinds wherever they stand; for a process that realises a transfer,
 * those transfers too, of the types of vesicle that statements name beside it.
 */
final class Targets {

    private final Catalogue catalogue;
    private final List<Entity> all;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, BitSet> above = new HashMap<>();
    private final Map<TransferRelation, Map<String, BitSet>> realising = new HashMap<>();

    Targets(Catalogue catalogue, List<Entity> all) {
        this.catalogue = catalogue;
        this.all = all;
        for (int number = 0; number < all.size(); number++) {
            numbers.put(all.get(number).id(), number);
            realising(all.get(number), number);
        }
    }

    private void realising(Entity target, int number) {
        TransferRelation realised = target.realises();
        if (realised != null) {
            Map<String, BitSet> byType = realising.computeIfAbsent(realised, key -> new HashMap<>());
            VesicleTypes.of(catalogue).beside(target.id()).forEach(it -> byType.computeIfAbsent(it, key -> new BitSet()).set(number));
        }
    }

    List<Entity> all() {
        return all;
    }

    List<Entity> of(BitSet members) {
        return members.stream().mapToObj(all::get).toList();
    }

    BitSet numbers(List<Entity> members) {
        BitSet all = new BitSet();
        members.forEach(it -> all.set(Objects.requireNonNull(numbers.get(it.id()))));
        return all;
    }

    /** The numbers of those that are an entity or more general. */
    BitSet above(String entity) {
        return above.computeIfAbsent(entity, key -> {
            BitSet found = new BitSet();
            catalogue.hierarchy().above(key).stream().map(it -> numbers.getOrDefault(it, -1)).filter(it -> it >= 0).forEach(found::set);
            return found;
        });
    }

    /** The numbers of those that take a route away: all whose {@link #cut} does. */
    BitSet hits(Route route) {
        BitSet hits = new BitSet();
        Statement statement = route.statement();
        route.participants().flatMap(it -> Stream.concat(Stream.of(it), statement.place(it).stream())).map(Participant::entity)
                .map(this::above).forEach(hits::or);
        realising.forEach((relation, byType) -> {
            if (route.needs().anyMatch(it -> it.isTransfer(relation))) {
                statement.in(Role.VESICLE).stream().map(it -> byType.get(it.entity())).filter(Objects::nonNull).forEach(hits::or);
            }
        });
        return hits;
    }

    /** Takes one of them away. */
    static Cut cut(Catalogue catalogue, Entity entity) {
        Cut own = Cut.entities(catalogue, catalogue.hierarchy().below(entity.id()));
        TransferRelation realised = entity.realises();
        if (realised == null) {
            return own;
        }
        Set<String> types = VesicleTypes.of(catalogue).beside(entity.id());
        return own.or(new Cut(() -> catalogue.occurrences().records(types, true), (in, participant, leg) -> leg != null && leg.isTransfer(realised)
                && in.in(Role.VESICLE).stream().anyMatch(it -> types.contains(it.entity()))));
    }
}
