package org.exotrace.export;

import java.util.Optional;
import org.exotrace.model.Modifier;
import org.exotrace.model.ModifierAction;
import org.exotrace.model.Sign;
import org.exotrace.projection.Arrow;

/**
 * An arrow as one BEL statement. A transfer that only places something is a term with its location. Of what is not so the
 * language can only say that a cause changes nothing: that a thing is not carried, or not needed, it cannot.
 */
final class BelStatements {

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
            case "releases" -> "%s increases tloc(a(%s), fromLoc(GO:intracellular), toLoc(GO:\"extracellular space\"))"
                    .formatted(subject, terms.name(it.object()));
            case "reaches" -> "tloc(a(%s), fromLoc(GO:\"extracellular space\"), toLoc(%s))"
                    .formatted(terms.name(it.subject()), terms.name(it.object()));
            case "carries", "presents", "loaded_with" -> terms.in(it.object(), it.subject());
            case "produces", "activates" -> subject + " increases " + object;
            case "inhibits" -> subject + " decreases " + object;
            case "affects" -> subject + " regulates " + object;
            case "binds" -> "complex(%s, %s)".formatted(subject, object);
            case "marks" -> subject + " biomarkerFor " + object;
            case "capable_of", "associated_with" -> subject + " association " + object;
            default -> "%s %s %s".formatted(subject, modifier(it), object);
        };
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
