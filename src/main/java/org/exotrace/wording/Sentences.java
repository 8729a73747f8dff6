package org.exotrace.wording;

import java.util.Locale;
import org.exotrace.model.EntityType;
import org.exotrace.model.StepRelation;
import org.exotrace.model.TransferRelation;
import org.jspecify.annotations.Nullable;

/** Words for relations, and how a sentence begins. */
public final class Sentences {

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

    /** A capital where the first word is an ordinary one: miR-122 and ciRS-122 keep their letters. */
    public static String capital(String sentence) {
        String first = sentence.split("[ (-]", 2)[0];
        boolean ordinary = first.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        return ordinary ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) : sentence;
    }
}
