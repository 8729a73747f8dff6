package org.exotrace.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes spellings of one name equal: case, spaces, hyphens, {@code +}, Greek letters, a plural s in small letters,
 * tumour/tumor, leukaemia/leukemia, -isation/-ization.
 */
public final class Folding {

    private static final Map<String, String> GREEK = greek();
    private static final Pattern DROPPED = Pattern.compile("[-‐-―−+]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_]+");
    private static final char FIRST_GREEK = 'α';
    /** EVs, DCs. */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]s");

    private Folding() {}

    /** A name without anything that spellings differ in. */
    public static String name(String name) {
        return words(name).replace(" ", "");
    }

    /** Running text, word by word, for searching in. */
    public static String words(String text) {
        String plain = DROPPED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return Arrays.stream(BETWEEN.split(plain)).map(Folding::word).collect(Collectors.joining(" ")).strip();
    }

    private static String word(String word) {
        String plain = singular(word).toLowerCase(Locale.ROOT);
        if (plain.chars().anyMatch(it -> it >= FIRST_GREEK)) {
            for (Map.Entry<String, String> letter : GREEK.entrySet()) {
                plain = plain.replace(letter.getKey(), letter.getValue());
            }
        }
        return plain
                .replace("tumour", "tumor")
                .replace("leukaemi", "leukemi")
                .replace("isation", "ization");
    }

    /** An s in capitals belongs to the name: APCS is no plural. */
    private static String singular(String word) {
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && (word.length() > 3 || SHORT.matcher(word).matches());
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, String> greek() {
        String[] names = ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
                + "sigma sigma tau upsilon phi chi psi omega").split(" ");
        Map<String, String> letters = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            letters.put(String.valueOf((char) ('α' + i)), names[i]);
        }
        return Collections.unmodifiableMap(letters);
    }
}
