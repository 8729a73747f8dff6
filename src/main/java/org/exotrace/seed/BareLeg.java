package org.exotrace.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Those that claim neither a cause nor a passage. */
    private static final Set<String> LOOSE = Set.of(StepRelation.BINDS.toString(), StepRelation.ASSOCIATED_WITH.toString());

    /** Of a row that {@link BareRefusal} lets pass. */
    static BareLeg of(Map<String, String> row, int line, BareNodes nodes) {
        BareNodes.Node subject = nodes.find(cell(row, "subject")).orElseThrow();
        BareNodes.Node object = nodes.find(cell(row, "object")).orElseThrow();
        return new BareLeg(row, line, subject, object, BareModifier.is(row) ? cell(row, "exotrace_relation")
                : relation(row, subject, object).orElseThrow());
    }

    /** The word in our own column, else what predicate and direction come to. */
    static Optional<String> relation(Map<String, String> row, BareNodes.Node subject, BareNodes.Node object) {
        String own = cell(row, "exotrace_relation");
        if (!own.isEmpty()) {
            return Optional.of(own).filter(RELATIONS::contains);
        }
        boolean molecules = subject.type().entityClass() == EntityClass.MOLECULE && object.type().entityClass() == EntityClass.MOLECULE;
        return BiolinkReading.relation(cell(row, "predicate"), cell(row, "object_direction_qualifier"))
                .map(it -> it.equals("reaches") && molecules ? StepRelation.BINDS.toString() : it);
    }

    static boolean isLoose(String relation) {
        return LOOSE.contains(relation);
    }

    boolean isAssociation() {
        return relation.equals(StepRelation.ASSOCIATED_WITH.toString());
    }

    boolean isModifier() {
        return BareModifier.is(row);
    }

    boolean is(String flag) {
        return cell(flag).equals("true");
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
        return cell(row, "negated").equals("true");
    }

    /** Whether it is said not to be so. */
    boolean negated() {
        return negated(row);
    }

    boolean hedged() {
        return cell("knowledge_level").equals("prediction") || is("exotrace_hedged");
    }

    String cell(String column) {
        return cell(row, column);
    }

    /** The word between its ends where it holds. */
    String word() {
        return isAssociation() && cell("exotrace_relation").isEmpty()
                ? BiolinkReading.correlation(cell("predicate")).orElse("is associated with") : relation.replace('_', ' ');
    }

    private String verb() {
        String word = word();
        return !negated() ? word : switch (relation) {
            case "associated_with" -> word.startsWith("is ") ? "is not " + word.substring(3) : "does not " + word.replaceFirst("s ", " ");
            case "carries" -> "does not carry";
            case "reaches" -> "does not reach";
            case "loaded_with", "capable_of" -> "is not " + word;
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
