package org.exotrace.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exotrace.kgx.BiolinkReading;
import org.exotrace.model.TransferRelation;

/**
 * A row of a table of edges that tells a leg.
 *
 * @param relation the word of a transfer or a step
 */
record BareLeg(Map<String, String> row, int line, BareNodes.Node subject, BareNodes.Node object, String relation) {

    private static final Set<String> ENDS = Set.of("subject", "object");
    private static final List<String> NAMING = List.of("subject", "object",
            "subject_context_qualifier", "object_context_qualifier", "disease_context_qualifier");
    private static final Set<String> FIRM = Set.of("knowledge_assertion", "observation", "prediction");
    private static final String RELATIONS = "releases, carries, reaches, presents, loaded_with, produces, activates, inhibits, "
            + "affects, binds, capable_of";

    /** Why a row is no leg, and what to do. */
    record Refusal(String what, String todo) {}

    static Optional<Refusal> refusal(Map<String, String> row, BareNodes nodes) {
        for (String column : NAMING) {
            boolean given = ENDS.contains(column) || !cell(row, column).isEmpty();
            if (given && nodes.find(cell(row, column)).isEmpty()) {
                return refusal("There is no node '%s'.".formatted(cell(row, column)), "Add it to nodes.tsv, or correct %s.".formatted(column));
            }
        }
        if (Boolean.parseBoolean(cell(row, "negated"))) {
            return refusal("The edge is negated, and a leg tells what happens.", "Leave it out.");
        }
        if (!cell(row, "subject_direction_qualifier").isEmpty()) {
            return refusal("subject_direction_qualifier would turn the sign, and is not read.",
                    "Let the edge speak of the subject itself.");
        }
        if (!FIRM.contains(cell(row, "knowledge_level"))) {
            return refusal("knowledge_level '%s' claims no cause.".formatted(cell(row, "knowledge_level")),
                    "A leg is a knowledge_assertion, an observation or a prediction. Leave out what only goes along.");
        }
        return relation(row, nodes).isPresent() ? Optional.empty()
                : refusal("%s tells no leg between %s and %s.".formatted(row.get("predicate"),
                                nodes.find(row.get("subject")).orElseThrow().type(), nodes.find(row.get("object")).orElseThrow().type()),
                        "Use one of %s where it fits, or say in exotrace_relation what it is: %s.".formatted(
                                String.join(", ", BiolinkReading.PREDICATES), RELATIONS));
    }

    private static Optional<Refusal> refusal(String what, String todo) {
        return Optional.of(new Refusal(what, todo));
    }

    /** Of a row that is not refused. */
    static BareLeg of(Map<String, String> row, int line, BareNodes nodes) {
        return new BareLeg(row, line, nodes.find(row.get("subject")).orElseThrow(),
                nodes.find(row.get("object")).orElseThrow(), relation(row, nodes).orElseThrow());
    }

    private static Optional<String> relation(Map<String, String> row, BareNodes nodes) {
        String own = cell(row, "exotrace_relation");
        if (!own.isEmpty()) {
            return Optional.of(own).filter(it -> Arrays.asList(RELATIONS.split(", ")).contains(it));
        }
        return BiolinkReading.relation(row.get("predicate"), cell(row, "object_direction_qualifier"),
                nodes.find(row.get("subject")).orElseThrow().type().entityClass(),
                nodes.find(row.get("object")).orElseThrow().type().entityClass());
    }

    boolean isTransfer() {
        return Arrays.stream(TransferRelation.values()).anyMatch(it -> it.toString().equals(relation));
    }

    /** Whether it claims that the subject does something to the object. */
    boolean claimsCause() {
        return Set.of("activates", "inhibits", "affects").contains(relation);
    }

    boolean hedged() {
        return cell("knowledge_level").equals("prediction");
    }

    String cell(String column) {
        return cell(row, column);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** As a sentence. */
    String says() {
        String aspect = cell("object_aspect_qualifier");
        return "%s %s %s%s.".formatted(subject.label(), relation.replace('_', ' '),
                aspect.isEmpty() ? "" : aspect.replace('_', ' ') + " of ", object.label());
    }
}
