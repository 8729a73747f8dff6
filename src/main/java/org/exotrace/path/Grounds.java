package org.exotrace.path;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.Tallies;

/** Which statements assembled paths go over: each set of them once, by what the paths end in and the sign that they come to. */
final class Grounds {

    private final PathIndex index;
    private final Function<Found, String> about;
    private final Map<String, Map<Sign, Set<BitSet>>> sets = new TreeMap<>();

    /** @param about what a path ends in, as the verdict tells it apart */
    Grounds(PathIndex index, Function<Found, String> about) {
        this.index = index;
        this.about = about;
    }

    /** Takes in a path that the search found; always true. */
    boolean hear(Found path) {
        if (!path.documented()) {
            BitSet statements = new BitSet();
            for (int leg : path.legs()) {
                statements.set(index.statement(leg));
            }
            sets.computeIfAbsent(about.apply(path), key -> new EnumMap<>(Sign.class))
                    .computeIfAbsent(path.sign(), key -> new HashSet<>()).add(statements);
        }
        return true;
    }

    /** For each thing and sign the sets of statements, by number, that paths go over. */
    Stream<Collection<BitSet>> sides() {
        return sets.values().stream().flatMap(it -> it.values().stream());
    }

    /** By what they end in, what stands without some statements: one path of each sign that is left. */
    Map<String, Tallies> without(BitSet lost) {
        Map<String, Tallies> left = new TreeMap<>();
        sets.forEach((end, bySign) -> bySign.forEach((sign, all) -> all.stream().filter(it -> !it.intersects(lost)).findFirst()
                .ifPresent(it -> left.computeIfAbsent(end, key -> Tallies.none()).assembled().add(sign, it))));
        return left;
    }
}
