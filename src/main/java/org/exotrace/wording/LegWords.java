package org.exotrace.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * What people read of a leg.
 *
 * @param sentence     all of it: "Step 1. PD-L1 activates PD-1. positive; by binding; in CD8+ T cell; printed “engages”."
 * @param relationWord the relation as a verb of that sentence: "increases", "is loaded with", "does not increase"
 * @param flags        short words that qualify the leg, in a fixed order; {@code may} where it is hedged
 * @param remarks      where it takes place, and how the source or the curator puts it where that differs
 */
public record LegWords(String sentence, String relationWord, List<String> flags, List<String> remarks) {

    public static LegWords of(Catalogue catalogue, Statement statement, Transfer it) {
        String word = said(Sentences.word(it.relation()), it.negated());
        List<String> flags = words(
                it.status() == Status.STATED ? null : String.valueOf(it.status()),
                it.aim() ? "aim" : null,
                it.mode() == null ? null : "by " + it.mode());
        List<String> remarks = words(printed(word, it.printedAs()));
        String claim = claim(catalogue, statement, it.subject(), word, it.object());
        return new LegWords("Transfer %d. %s%s".formatted(it.n(), claim, facts(flags, remarks)), word, flags, remarks);
    }

    public static LegWords of(Catalogue catalogue, Statement statement, Step it) {
        Participant object = statement.participant(it.object());
        boolean amount = Sentences.isAmount(catalogue.entity(object.entity()).type(), it.aspect());
        String word = said(Sentences.verb(it.relation(), amount), it.negated());
        List<String> flags = words(
                it.inferred() ? "inferred" : null,
                statement.isHedged(it) ? "may" : null,
                it.aim() ? "aim" : null,
                it.mode() == null ? null : "by " + it.mode(),
                it.aspect(),
                it.assay(),
                it.ambiguous() ? "ambiguous" : null);
        String printed = printed(word, it.printedAs());
        List<String> remarks = words(place(catalogue, statement, object), printed == null ? read(word, it) : printed);
        List<String> disputed = it.isDisputed() ? List.of("cited paper disagrees") : List.of();
        String claim = claim(catalogue, statement, it.subject(), word, it.object());
        return new LegWords("Step %d. %s%s".formatted(it.n(), claim, facts(sign(it), flags, remarks, disputed)),
                word, flags, remarks);
    }

    private static String said(String word, boolean negated) {
        return negated ? Sentences.negated(word) : word;
    }

    private static List<String> words(@Nullable String... all) {
        return Arrays.stream(all).filter(Objects::nonNull).toList();
    }

    private static String claim(Catalogue catalogue, Statement statement, String subject, String word, String object) {
        Participant from = statement.participant(subject);
        Participant to = statement.participant(object);
        return "%s %s %s.".formatted(name(catalogue, from, from.state(), from.qualifier()), word,
                name(catalogue, to, to.state(), to.qualifier()));
    }

    private static String name(Catalogue catalogue, Participant it, @Nullable String... details) {
        String detail = String.join(", ", words(details));
        return catalogue.entity(it.entity()).label() + (detail.isEmpty() ? "" : " (" + detail + ")");
    }

    @SafeVarargs
    private static String facts(List<String>... groups) {
        List<String> facts = new ArrayList<>();
        Arrays.stream(groups).forEach(facts::addAll);
        return facts.isEmpty() ? "" : " " + String.join("; ", facts) + ".";
    }

    /** A step that is said not to be so has none. */
    private static List<String> sign(Step it) {
        Sign sign = it.negated() ? null : it.sign();
        return sign == null ? List.of() : List.of(sign == Sign.UNKNOWN ? "sign unknown" : sign.toString());
    }

    /** Cells alone are told: what is in a vesicle is its cargo, as another leg says. */
    private static @Nullable String place(Catalogue catalogue, Statement statement, Participant object) {
        if (object.isOutside()) {
            return "outside the cell";
        }
        return statement.place(object).filter(it -> it.role() == Role.TARGET || it.role() == Role.SOURCE)
                .map(it -> "in " + name(catalogue, it, it.state())).orElse(null);
    }

    private static @Nullable String printed(String word, @Nullable String printedAs) {
        return printedAs == null || printedAs.equals(word) ? null : "printed “%s”".formatted(printedAs);
    }

    /** The curator's verb, where the source prints no other. */
    private static @Nullable String read(String word, Step it) {
        String verb = said(it.verb(), it.negated());
        boolean same = it.verb().equals(it.relation().toString()) || verb.equals(word) || it.verb().equals(it.printedAs());
        return same ? null : "read as “%s”".formatted(verb);
    }
}
