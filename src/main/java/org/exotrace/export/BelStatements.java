package org.exotrace.export;

import org.exotrace.model.Sign;
import org.exotrace.model.Works;
import org.exotrace.projection.Arrow;

/** An arrow as one BEL statement. A transfer that only places something is a term with its location. */
final class BelStatements {

    private BelStatements() {}

    static String of(Arrow it, BelTerms terms) {
        String subject = terms.term(it.statement(), it.subject());
        String object = terms.term(it.statement(), it.object());
        return switch (it.relation()) {
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
        if (it.modifier().works() == Works.NO) {
            return "causesNoChange";
        }
        Sign sign = it.modifier().action().sign();
        return sign == null ? "association" : sign == Sign.POSITIVE ? "increases" : "decreases";
    }
}
