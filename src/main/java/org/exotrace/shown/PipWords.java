package org.exotrace.shown;

import org.exotrace.model.EvidenceSetting;
import org.jspecify.annotations.Nullable;

/** A pip in a sentence, for people who see no drawing. */
final class PipWords {

    private PipWords() {}

    static String of(PipValue it) {
        return name(it.pip()) + ": " + (it.contested() ? contested(it) : said(it)) + ".";
    }

    private static String name(Pip pip) {
        return switch (pip) {
            case D -> "Detected in vesicles";
            case T -> "Transferred to the recipient";
            case A -> "Active on the recipient";
            case N -> "Necessary";
            case E -> "Target engaged";
            case S -> "Sufficient";
        };
    }

    private static String contested(PipValue it) {
        return it.papers() == 0 ? "spoken against by %s, and by none for it".formatted(papers(it.against()))
                : "contested, %s for it and %s against".formatted(papers(it.papers()), papers(it.against()));
    }

    private static String said(PipValue it) {
        if (it.claimed() == null) {
            return silence(it.silence());
        }
        String shown = it.shown() == null ? "" : half(it.pip(), it.shown()) + "shown" + in(it.setting());
        String claimed = it.claimed() == it.shown() ? "" : half(it.pip(), it.claimed()) + "claimed in what was read, not shown" + in(it.setting());
        return "%s%s%s, %s%s%s".formatted(shown, shown.isEmpty() || claimed.isEmpty() ? "" : "; ", claimed, papers(it.papers()), rest(it),
                more(it.strength()));
    }

    private static String more(@Nullable Strength it) {
        return it == null ? "" : switch (it) {
            case STRONG -> "; strong, seen with the vesicle itself";
            case LINKED -> "; linked, as many vesicles without the cargo lose the effect";
        };
    }

    private static String rest(PipValue it) {
        return it.claimed() == Half.WHOLE ? "" : "; %s %s".formatted(it.pip() != Pip.N ? "the rest"
                : it.claimed() == Half.LEFT ? "vesicle half" : "cargo half", it.unread() ? "not read" : "not reported");
    }

    private static String half(Pip pip, Half half) {
        return half == Half.WHOLE ? "" : pip != Pip.N ? "half " : half == Half.LEFT ? "cargo half " : "vesicle half ";
    }

    private static String silence(State state) {
        return switch (state) {
            case NOT_APPLICABLE -> "does not apply, the cargo acts from the surface";
            case NOT_REPORTED -> "not reported in what was read in full";
            default -> "not read";
        };
    }

    private static String in(@Nullable EvidenceSetting setting) {
        return setting == null ? "" : switch (setting) {
            case CELLS -> " in cells";
            case EX_VIVO -> " ex vivo";
            case ANIMAL -> " in animals";
            case PATIENT_SAMPLE -> " in samples of patients";
            case PATIENT_TREATED -> " in treated patients";
        };
    }

    private static String papers(int n) {
        return n == 1 ? "one paper" : n + " papers";
    }
}
