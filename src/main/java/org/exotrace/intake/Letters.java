package org.exotrace.intake;

import java.util.Optional;
import org.exotrace.model.Blanks;

/** Characters that a value may not hold: they cannot be seen, or show it in another order than it is read. */
final class Letters {

    private Letters() {}

    /** What is unfit about it, as a phrase. */
    static Optional<String> unfit(String text) {
        return text.codePoints().filter(Letters::isUnfit).mapToObj(it -> "%s, U+%04X".formatted(kind(it), it)).findFirst();
    }

    /** What nobody sees of a name, and what makes it another one. */
    static Optional<String> hidden(String text) {
        return text.codePoints().filter(Blanks::isHidden).mapToObj("a space without width, U+%04X"::formatted).findFirst();
    }

    private static boolean isUnfit(int it) {
        return switch (Character.getType(it)) {
            case Character.CONTROL -> it != '\t' && it != '\n' && it != '\r';
            case Character.SURROGATE -> true;
            case Character.FORMAT -> it >= 0x202A && it <= 0x202E || it >= 0x2066 && it <= 0x2069;
            default -> (it & 0xFFFE) == 0xFFFE;
        };
    }

    private static String kind(int it) {
        return switch (Character.getType(it)) {
            case Character.SURROGATE -> "half of a character";
            case Character.FORMAT -> "a character that turns the direction of the text";
            case Character.CONTROL -> "a control character";
            default -> "what is no character";
        };
    }
}
