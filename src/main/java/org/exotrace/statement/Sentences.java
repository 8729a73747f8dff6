package org.exotrace.statement;

import java.util.Locale;
import org.exotrace.model.StepRelation;
import org.exotrace.model.TransferRelation;

/** Words for relations, and how a sentence begins. */
final class Sentences {

    private Sentences() {}

    /** "releases", "is loaded with" ... */
    static String word(TransferRelation relation) {
        return switch (relation) {
            case LOADED_WITH -> "is loaded with";
            case PRODUCES -> "gives rise to";
            case RELEASES, CARRIES, REACHES, PRESENTS -> relation.toString();
        };
    }

    /** A molecule is activated; a process, expression or stability is increased. */
    static String verb(StepRelation relation, boolean process) {
        return switch (relation) {
            case ACTIVATES -> process ? "increases" : "activates";
            case INHIBITS -> process ? "decreases" : "inhibits";
            case AFFECTS -> "affects";
            case BINDS -> "binds";
            case CAPABLE_OF -> "is capable of";
        };
    }

    /** The form behind "may" and "is meant to": of the first word alone. */
    static String base(String verb) {
        if (verb.startsWith("is ")) {
            return "be " + verb.substring(3);
        }
        String[] words = verb.split(" ", 2);
        String first = words[0].replaceFirst("(?<=ss|sh|ch|x)es$|s$", "");
        return words.length == 1 ? first : first + " " + words[1];
    }

    /** A capital where the first word is an ordinary one: miR-122 and ciRS-122 keep their letters. */
    static String capital(String sentence) {
        String first = sentence.split("[ (-]", 2)[0];
        boolean ordinary = first.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
        return ordinary ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) : sentence;
    }
}
