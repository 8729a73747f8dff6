package org.exotrace.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.kgx.BiolinkReading;
import org.exotrace.model.EntityClass;
import org.exotrace.model.StepRelation;
import org.exotrace.model.TransferRelation;

/**
 * A row of a table of edges that tells a leg.
 *
 * @param relation the word of a transfer or a step
 */
record BareLeg(Map<String, String> row, int line, BareNodes.Node subject, BareNodes.Node object, String relation) {

    private static final List<String> TRANSFERS = Arrays.stream(TransferRelation.values()).map(Object::toString).toList();

    /** The words of all transfers and steps. */
    static final List<String> RELATIONS =
            Stream.concat(TRANSFERS.stream(), Arrays.stream(StepRelation.values()).map(Object::toString)).toList();

    /** Of a row that {@link BareRefusal} lets pass. */
    static BareLeg of(Map<String, String> row, int line, BareNodes nodes) {
        return new BareLeg(row, line, nodes.find(cell(row, "subject")).orElseThrow(), nodes.find(cell(row, "object")).orElseThrow(),
                relation(row).orElseThrow());
    }

    /** The word in our own column, else what predicate and direction come to. */
    static Optional<String> relation(Map<String, String> row) {
        String own = cell(row, "exotrace_relation");
        return own.isEmpty() ? BiolinkReading.relation(cell(row, "predicate"), cell(row, "object_direction_qualifier"))
                : Optional.of(own).filter(RELATIONS::contains);
    }

    /** Whether things of these kinds can be the ends of such a leg; a step may join any two. */
    static boolean joins(String relation, EntityClass subject, EntityClass object) {
        boolean carrier = subject == EntityClass.VESICLE_TYPE || subject == EntityClass.PRODUCT;
        return switch (relation) {
            case "releases" -> subject == EntityClass.CELL && object == EntityClass.VESICLE_TYPE;
            case "carries", "loaded_with" -> carrier && object == EntityClass.MOLECULE;
            case "reaches" -> carrier && (object == EntityClass.CELL || object == EntityClass.TISSUE);
            case "presents" -> subject == EntityClass.CELL && object == EntityClass.MOLECULE;
            case "produces" -> subject == EntityClass.PROCESS && object == EntityClass.VESICLE_TYPE;
            default -> true;
        };
    }

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    boolean isTransfer() {
        return TRANSFERS.contains(relation);
    }

    /** Whether it claims that the subject does something to the object. */
    boolean claimsCause() {
        return Arrays.stream(StepRelation.values()).anyMatch(it -> it.toString().equals(relation) && it.sign() != null);
    }

    static boolean negated(Map<String, String> row) {
        return cell(row, "negated").equalsIgnoreCase("true");
    }

    /** Whether it is said not to be so. */
    boolean negated() {
        return negated(row);
    }

    boolean hedged() {
        return cell("knowledge_level").equals("prediction");
    }

    String cell(String column) {
        return cell(row, column);
    }

    private String verb() {
        String word = relation.replace('_', ' ');
        return !negated() ? word : switch (relation) {
            case "carries" -> "does not carry";
            case "reaches" -> "does not reach";
            case "loaded_with", "capable_of", "associated_with" -> "is not " + word;
            default -> "does not " + word.replaceFirst("s$", "");
        };
    }

    /** As a sentence. */
    String says() {
        String aspect = cell("object_aspect_qualifier");
        return "%s %s%s %s%s.".formatted(subject.label(), hedged() ? "is predicted: " : "", verb(),
                aspect.isEmpty() ? "" : aspect.replace('_', ' ') + " of ", object.label());
    }
}
