package org.exotrace.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Many names of which those near to another are asked for again and again. The answer is that of {@link Suggest#nearest}; how
 * much alike two names can be at most is seen from the letters that they have, and only what can be near is compared letter by
 * letter. Immutable, so safe for use by many threads.
 */
public final class NearNames {

    /** Where a bound that was reckoned in another order may lie below what it bounds. */
    private static final double ROUNDING = 1e-9;

    private final List<String> names;
    private final Letters[] letters;

    /** @param names each once */
    public NearNames(Collection<String> names) {
        this.names = List.copyOf(names);
        letters = this.names.stream().map(it -> Letters.of(it.toLowerCase(Locale.ROOT))).toArray(Letters[]::new);
    }

    /** The names most like the given one, best first; none where nothing is near. */
    public List<String> nearest(String name) {
        return nearest(name, it -> true);
    }

    /** @param among which of the names count */
    public List<String> nearest(String name, Predicate<String> among) {
        String wanted = Suggest.lower(name);
        Letters own = Letters.of(wanted);
        double[] most = new double[letters.length];
        int[] perhaps = IntStream.range(0, letters.length)
                .filter(it -> (most[it] = own.likenessAtMost(letters[it]) + ROUNDING) >= Suggest.ENOUGH)
                .boxed().sorted(Comparator.comparing((Integer it) -> -most[it])).mapToInt(it -> it).toArray();
        PriorityQueue<Scored> best = new PriorityQueue<>(Scored.BEST_FIRST.reversed());
        for (int it : perhaps) {
            if (best.size() == Suggest.MOST && most[it] < best.element().score()) {
                break;
            }
            Scored scored = Scored.of(wanted, names.get(it));
            if (scored.score() >= Suggest.ENOUGH && among.test(scored.name())) {
                best.add(scored);
                if (best.size() > Suggest.MOST) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(Scored.BEST_FIRST).map(Scored::name).toList();
    }
}
