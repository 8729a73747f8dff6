package org.exotrace.failure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Offers what a client may have meant, and keeps what it sent from filling its own error message. */
public final class Suggest {

    static final double ENOUGH = 0.75;
    static final int MOST = 5;
    private static final int LONGEST = 80;

    private Suggest() {}

    /** The known names most like the given one, best first; none where nothing is near. For many names, {@link NearNames}. */
    public static List<String> nearest(String name, Collection<String> known) {
        String wanted = lower(name);
        return known.stream()
                .map(it -> Scored.of(wanted, it))
                .filter(it -> it.score() >= ENOUGH)
                .sorted(Scored.BEST_FIRST)
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    static String lower(String name) {
        return brief(name).toLowerCase(Locale.ROOT);
    }

    /** At most 80 characters of what was sent. */
    public static String brief(String sent) {
        return sent.length() <= LONGEST ? sent : sent.substring(0, LONGEST) + "…";
    }
}
