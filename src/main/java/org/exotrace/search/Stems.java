package org.exotrace.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exotrace.model.Direction;
import org.exotrace.model.Folding;
import org.jspecify.annotations.Nullable;

/** Words of running text without the ending of a verb or its noun: suppress, suppressed, suppressing, suppression. */
final class Stems {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,.;:?!()/\"“”]+");
    private static final List<String> ENDINGS = List.of("ation", "ating", "ated", "tion", "ate", "ing", "ion", "ed", "es", "e");
    private static final int SHORTEST = 5;
    private static final Set<String> SAYING_NOTHING = Set.of("a", "an", "and", "are", "by", "do", "does", "for", "from", "how", "in", "is", "it",
            "of", "on", "or", "that", "the", "to", "what", "which", "why", "with");
    private static final List<String> LOWERING = List.of("suppres", "inhibit", "reduc", "decreas", "block", "impair", "dampen", "lower", "weaken",
            "prevent", "abolish", "attenu", "downregul");
    private static final List<String> RAISING = List.of("promot", "activ", "enhanc", "increas", "induc", "stimul", "rais", "boost", "elevat",
            "strengthen", "upregul");

    private Stems() {}

    /** Of every word. */
    static Stream<String> of(String text) {
        return Arrays.stream(BETWEEN.split(Folding.words(text))).filter(it -> !it.isEmpty()).map(Stems::stem);
    }

    /** The words of a question, each once, without those that say nothing of what is asked for. */
    static List<String> asked(String text) {
        return Arrays.stream(BETWEEN.split(Folding.words(text))).filter(it -> !it.isEmpty() && !SAYING_NOTHING.contains(it)).distinct().toList();
    }

    static String stem(String word) {
        return ENDINGS.stream().filter(it -> word.endsWith(it) && word.length() - it.length() >= SHORTEST).findFirst()
                .map(it -> word.substring(0, word.length() - it.length())).orElse(word);
    }

    /** Which way an effect goes that is told by this word; null where it is no such word. */
    static @Nullable Direction direction(String word) {
        if (LOWERING.stream().anyMatch(word::startsWith)) {
            return Direction.DECREASE;
        }
        return RAISING.stream().anyMatch(word::startsWith) ? Direction.INCREASE : null;
    }
}
