package org.exotrace.model;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes spellings of one name equal: case, spaces, hyphens, {@code +}, Greek letters, a plural s in small letters,
 * tumour/tumor, leukaemia/leukemia, -isation/-ization.
 */
public final class Folding {

    private static final Map<String, String> GREEK = greek();
    private static final String BETWEEN = " \t\n\u000B\f\r_";
    private static final char FIRST_BEYOND_ASCII = '\u0080';
    private static final char FIRST_GREEK = 'α';
    /** EVs, DCs. */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]s");

    private Folding() {}

    /** A name without anything that spellings differ in. */
    public static String name(String name) {
        return joined(words(name));
    }

    /** The name that such words are. */
    public static String joined(String words) {
        return words.replace(" ", "");
    }

    /** Running text, word by word, for searching in. */
    public static String words(String text) {
        String plain = reaches(text, FIRST_BEYOND_ASCII) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
        StringBuilder words = new StringBuilder(plain.length());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            char it = i < plain.length() ? plain.charAt(i) : ' ';
            if (BETWEEN.indexOf(it) < 0) {
                if (!isDropped(it)) {
                    word.append(it);
                }
            } else if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(word(word.toString()));
                word.setLength(0);
            }
        }
        return words.toString().strip();
    }

    private static boolean isDropped(char it) {
        return it == '-' || it == '+' || it >= '‐' && it <= '―' || it == '−';
    }

    /** Whether one of its characters is this, or comes after it. */
    private static boolean reaches(String text, char first) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= first) {
                return true;
            }
        }
        return false;
    }

    private static String word(String word) {
        String plain = singular(word).toLowerCase(Locale.ROOT);
        if (reaches(plain, FIRST_GREEK)) {
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
