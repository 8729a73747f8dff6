package org.exotrace.export;

import java.util.Optional;
import org.exotrace.model.Modifier;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Sign;
import org.exotrace.projection.Arrow;

/**
 * An arrow as one BEL relation between two terms, since readers keep no citation of a term alone, nor of {@code hasComponent}.
 * Of what is not so the language can only say that a cause changes nothing: that a thing is not carried, or not needed, it
 * cannot.
 */
final class BelStatements {

    private static final String INSIDE = "GO:intracellular";
    private static final String OUTSIDE = "GO:\"extracellular space\"";

    private BelStatements() {}

    /** Nothing where the language has no word for it. */
    static Optional<String> of(Arrow it, BelTerms terms) {
        return isLeftOut(it) ? Optional.empty() : Optional.of(statement(it, terms));
    }

    static boolean isLeftOut(Arrow it) {
        Modifier modifier = it.modifier();
        return modifier == null ? it.negated() && (it.step() == null || it.step().sign() == null)
                : modifier.action() == ModifierAction.NOT_REQUIRED_FOR || it.denied() && modifier.action().sign() == null;
    }

    private static String statement(Arrow it, BelTerms terms) {
        String subject = terms.term(it.statement(), it.subject());
        String object = terms.term(it.statement(), it.object());
        return it.step() != null && it.negated() ? "%s causesNoChange %s".formatted(subject, object) : switch (it.relation()) {
            case "releases" -> terms.isAbundance(it.object())
                    ? "%s increases %s".formatted(subject, moved(terms.term(it.object()), INSIDE, OUTSIDE))
                    : subject + " increases " + object;
            case "reaches" -> terms.isAbundance(it.subject())
                    ? "%s association %s".formatted(moved(terms.term(it.subject()), OUTSIDE, terms.name(it.object())), object)
                    : subject + " association " + object;
            case "carries", "presents", "loaded_with" -> "%s partOf %s".formatted(terms.in(it.object(), it.subject()), subject);
            case "produces", "activates" -> subject + " increases " + object;
            case "inhibits" -> subject + " decreases " + object;
            case "affects" -> subject + " regulates " + object;
            case "binds" -> "%s %s %s".formatted(subject,
                    terms.isAbundance(it.subject()) && terms.isAbundance(it.object()) ? "binds" : "association", object);
            case "marks" -> "%s %s %s".formatted(subject, terms.isProcess(it.object()) ? "biomarkerFor" : "association", object);
            case "capable_of", "associated_with" -> subject + " association " + object;
            default -> "%s %s %s".formatted(subject, modifier(it), object);
        };
    }

    private static String moved(String what, String from, String to) {
        return "tloc(%s, fromLoc(%s), toLoc(%s))".formatted(what, from, to);
    }

    private static String modifier(Arrow it) {
        if (it.modifier() == null) {
            return "association";
        }
        if (it.denied() || it.modifier().action().denies()) {
            return "causesNoChange";
        }
        Sign sign = it.modifier().action().sign();
        return sign == null ? "association" : sign == Sign.POSITIVE ? "increases" : "decreases";
    }
}
