package org.exotrace.failure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Offers what a client may have meant, and keeps what it sent from filling its own error message. */
public final class Suggest {

    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final double ENOUGH = 0.75;
    private static final int MOST = 5;
    private static final int LONGEST = 80;

    private Suggest() {}

    /** The known names most like the given one, best first; none where nothing is near. */
    public static List<String> nearest(String name, Collection<String> known) {
        String wanted = brief(name).toLowerCase(Locale.ROOT);
        return known.stream()
                .map(it -> new Scored(it, LIKENESS.apply(wanted, it.toLowerCase(Locale.ROOT))))
                .filter(it -> it.score() >= ENOUGH)
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::name))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    /** At most 80 characters of what was sent. */
    public static String brief(String sent) {
        return sent.length() <= LONGEST ? sent : sent.substring(0, LONGEST) + "…";
    }

    private record Scored(String name, double score) {}
}
