package org.exotrace.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.exotrace.model.EntityType;
import org.exotrace.model.Sign;
import org.exotrace.model.StepRelation;
import org.exotrace.model.TransferRelation;
import org.jspecify.annotations.Nullable;

/** Words for relations, and how a sentence begins. */
public final class Sentences {

    /** Letters that two words share to count as akin; shorter words than that of LEAST are not looked at. */
    private static final int STEM = 5;
    private static final int LEAST = 4;

    private Sentences() {}

    /** "releases", "is loaded with" ... */
    public static String word(TransferRelation relation) {
        return switch (relation) {
            case LOADED_WITH -> "is loaded with";
            case PRODUCES -> "gives rise to";
            case RELEASES, CARRIES, REACHES, PRESENTS -> relation.toString();
        };
    }

    /** Whether there is more or less of it, and not a thing that is switched on or off. */
    public static boolean isAmount(EntityType type, @Nullable String aspect) {
        return type == EntityType.PROCESS || type == EntityType.METABOLITE || aspect != null;
    }

    /** A molecule is activated; a process, expression or stability is increased. */
    public static String verb(StepRelation relation, boolean amount) {
        return switch (relation) {
            case ACTIVATES -> amount ? "increases" : "activates";
            case INHIBITS -> amount ? "decreases" : "inhibits";
            case AFFECTS -> "affects";
            case BINDS -> "binds";
            case CAPABLE_OF -> "is capable of";
            case ASSOCIATED_WITH -> "goes with";
        };
    }

    /** The verb, or another where a word of the others has its stem: nothing "activates activation". */
    public static String apart(String verb, String others, String relation, @Nullable Sign sign) {
        String more = sign == Sign.NEGATIVE ? "lowers" : sign == Sign.POSITIVE ? "raises" : verb;
        return Stream.of(verb, relation, more).filter(it -> !sharesStem(it, others)).findFirst().orElse(verb);
    }

    /** Whether a word of the one and a word of the other begin alike: "expands" and "expansion", "binds" and "binding". */
    public static boolean sharesStem(String verb, String others) {
        return words(verb).anyMatch(one -> words(others).anyMatch(other -> other.startsWith(stem(one)) && one.startsWith(stem(other))));
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")).map(Sentences::base).filter(it -> it.length() >= LEAST);
    }

    private static String stem(String word) {
        String shorter = word.replaceFirst("(ing|ed|e)$", "");
        return shorter.length() < LEAST ? word : shorter.substring(0, Math.min(shorter.length(), STEM));
    }

    /** "A, B and C". */
    public static String list(List<String> all) {
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /** The form behind "may" and "is meant to": of the first word alone. */
    public static String base(String verb) {
        if (verb.startsWith("is ")) {
            return "be " + verb.substring(3);
        }
        String[] words = verb.split(" ", 2);
        String first = words[0].replaceFirst("(?<=[^aeiou])ies$", "y").replaceFirst("(?<=ss|sh|ch|x|o)es$|s$", "");
        return words.length == 1 ? first : first + " " + words[1];
    }

    /** What is said not to be so: "does not carry", "is not needed for". */
    public static String negated(String verb) {
        return verb.startsWith("is ") ? "is not " + verb.substring(3) : "does not " + base(verb);
    }

    /** What several do: "are part of", "partly restore". */
    public static String plural(String verb) {
        return verb.startsWith("is ") ? "are " + verb.substring(3)
                : verb.startsWith("does ") ? "do " + verb.substring(5)
                : verb.startsWith("partly ") ? "partly " + base(verb.substring(7)) : base(verb);
    }

    /** A capital where the first word is an ordinary one: miR-122, ciRS-122, let-7e and c-FLIP keep their letters. */
    public static String capital(String sentence) {
        String first = sentence.split("[ ,(-]", 2)[0];
        boolean ordinary = !sentence.matches("(let|[a-z])-.*") && first.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        return ordinary ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) : sentence;
    }
}
