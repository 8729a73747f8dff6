package org.exotrace.seed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.kgx.BiolinkReading;
import org.exotrace.model.EntityClass;

/**
 * Why a row of edges is no leg, and what to do. What would change its meaning is refused, never left out.
 *
 * @param rule one word for all that are refused alike
 */
record BareRefusal(String rule, String what, String todo) {

    static final List<String> NAMING = List.of("subject", "object",
            "subject_context_qualifier", "object_context_qualifier", "disease_context_qualifier");
    private static final Set<String> ENDS = Set.of("subject", "object");
    private static final Set<String> QUALIFIERS = Set.of("object_direction_qualifier", "object_aspect_qualifier",
            "subject_context_qualifier", "object_context_qualifier", "species_context_qualifier", "disease_context_qualifier");
    /** More of these is more of the object; more secretion or degradation is not. */
    private static final Set<String> ASPECTS = Set.of("", "expression", "abundance", "activity", "activity_or_abundance", "stability");
    private static final Set<EntityClass> PLACES =
            Set.of(EntityClass.CELL, EntityClass.VESICLE_TYPE, EntityClass.PRODUCT, EntityClass.TISSUE);
    private static final List<String> LEVELS = List.of("knowledge_assertion", "observation", "prediction", "logical_entailment", "statistical_association",
            "text_co_occurrence", "not_provided");
    private static final Set<String> FIRM = Set.of("knowledge_assertion", "observation", "prediction");
    /** What nobody claims a cause of may go along, or be seen together. */
    private static final Set<String> LOOSE = Set.of("", "not_provided", "statistical_association");
    private static final String RECORD = "[A-Za-z][A-Za-z0-9_-]{0,31}";

    /** @return nothing for a row that tells a leg, a modifier, or a tie of two entities */
    static Optional<BareRefusal> of(Map<String, String> row, BareNodes nodes) {
        return unnamed(row).or(() -> unknown(row, nodes)).or(() -> turned(row)).or(() -> nodes.isTie(row) ? untied(row)
                : BareModifier.is(row) ? BareModifier.refused(row) : unclear(row, nodes));
    }

    private static Optional<BareRefusal> unnamed(Map<String, String> row) {
        String missing = Stream.of("subject", "predicate", "object").filter(it -> BareLeg.cell(row, it).isEmpty()
                && !(it.equals("predicate") && row.containsKey("exotrace_relation"))).collect(Collectors.joining(" and no "));
        if (!missing.isEmpty()) {
            return refusal("kgx-edge", "The edge has no %s.".formatted(missing), "Give each edge a subject, a predicate and an object.");
        }
        String name = BareLeg.cell(row, "exotrace_statement");
        return name.isEmpty() || name.matches(RECORD) ? Optional.empty()
                : refusal("statement-name", "exotrace_statement '%s' is no name of a statement.".formatted(name),
                        "A name holds letters, digits, hyphens and underscores, 32 at most, and begins with a letter, such as LAB1.");
    }

    private static Optional<BareRefusal> unknown(Map<String, String> row, BareNodes nodes) {
        return NAMING.stream().filter(it -> ENDS.contains(it) || !BareLeg.cell(row, it).isEmpty())
                .filter(it -> nodes.find(BareLeg.cell(row, it)).isEmpty()).findFirst()
                .map(it -> new BareRefusal("kgx-unknown-node", "There is no node '%s'.".formatted(BareLeg.cell(row, it)),
                        "Add it to the nodes, or correct %s.".formatted(it)));
    }

    private static Optional<BareRefusal> turned(Map<String, String> row) {
        for (String flag : BareCells.FLAGS) {
            String value = BareLeg.cell(row, flag);
            if (!value.isEmpty() && !value.equals("true")) {
                return refusal("kgx-negated", "%s '%s' is neither true nor false.".formatted(flag, value), "It is true, false or empty.");
            }
        }
        String predicate = BareLeg.cell(row, "qualified_predicate");
        if (!predicate.isEmpty() && !predicate.equals("causes")) {
            return refusal("kgx-qualifier", "qualified_predicate '%s' is not read.".formatted(predicate), "It is causes, or empty.");
        }
        if (BareLeg.cell(row, "exotrace_kind").equals("path")) {
            return refusal("kgx-path", "This edge is composed of others.", "Load the edges that it is composed of; paths are found again.");
        }
        return row.entrySet().stream().filter(it -> it.getKey().endsWith("_qualifier") && !it.getValue().isEmpty())
                .filter(it -> !QUALIFIERS.contains(it.getKey())).findFirst()
                .map(it -> new BareRefusal("kgx-qualifier", "%s '%s' is not read, and could turn what the edge says.".formatted(it.getKey(), it.getValue()),
                        "Let the edge speak of subject and object themselves."));
    }

    private static Optional<BareRefusal> untied(Map<String, String> row) {
        if (BareLeg.negated(row)) {
            return refusal("kgx-negated", "The edge says that two entities are not tied, which nothing here holds.", "Leave it out.");
        }
        boolean plain = List.of("object_direction_qualifier", "object_aspect_qualifier").stream().allMatch(it -> BareLeg.cell(row, it).isEmpty())
                && !BareLeg.cell(row, "knowledge_level").equals("prediction");
        return plain ? Optional.empty() : refusal("kgx-relation", "A tie of two entities that is predicted, or has a direction, is not held here.", "Leave it out.");
    }

    private static Optional<BareRefusal> unclear(Map<String, String> row, BareNodes nodes) {
        String direction = BareLeg.cell(row, "object_direction_qualifier");
        if (!direction.isEmpty() && !BiolinkReading.DIRECTIONS.contains(direction)) {
            return refusal("kgx-direction", "object_direction_qualifier '%s' is no direction.".formatted(direction),
                    "It is one of %s, or empty.".formatted(String.join(", ", BiolinkReading.DIRECTIONS)));
        }
        BareNodes.Node subject = nodes.find(BareLeg.cell(row, "subject")).orElseThrow();
        BareNodes.Node object = nodes.find(BareLeg.cell(row, "object")).orElseThrow();
        Optional<String> relation = BareLeg.relation(row, subject, object);
        String level = BareLeg.cell(row, "knowledge_level");
        if (!level.isEmpty() && !LEVELS.contains(level)) {
            return refusal("kgx-level", "knowledge_level '%s' is none of Biolink's.".formatted(level), "It is one of %s.".formatted(String.join(", ", LEVELS)));
        }
        if (!FIRM.contains(level) && !(LOOSE.contains(level) && relation.filter(BareLeg::isLoose).isPresent())
                && relation.isPresent()) {
            return refusal("kgx-level", level.isEmpty() ? "There is no knowledge_level." : "knowledge_level '%s' claims no cause.".formatted(level),
                    "A leg is a knowledge_assertion, an observation or a prediction. Leave out what only goes along, or say associated_with.");
        }
        for (String column : List.of("subject_context_qualifier", "object_context_qualifier")) {
            Optional<BareNodes.Node> place = nodes.find(BareLeg.cell(row, column));
            if (place.isPresent() && !PLACES.contains(place.get().type().entityClass())) {
                return refusal("kgx-place", "%s names a %s, which is no place.".formatted(column, place.get().type()),
                        "Give a cell, a vesicle or a tissue.");
            }
        }
        if (relation.filter(it -> BareLeg.joins(it, subject.type().entityClass(), object.type().entityClass())).isEmpty()) {
            return refusal("kgx-relation", direction.isEmpty() || BareLeg.relation(without(row), subject, object).isEmpty()
                    ? "%s tells no leg from %s to %s.".formatted(told(row), subject.type(), object.type())
                    : "%s with the direction %s tells no leg from %s to %s.".formatted(told(row), direction, subject.type(), object.type()),
                    "Use one of %s where it fits, or say in exotrace_relation what it is: %s.".formatted(
                            String.join(", ", BiolinkReading.PREDICATES), String.join(", ", BareLeg.RELATIONS)));
        }
        String aspect = BareLeg.cell(row, "object_aspect_qualifier");
        return ASPECTS.contains(aspect) || !BareLeg.cell(row, "exotrace_relation").isEmpty() ? species(row)
                : refusal("kgx-aspect", "More %s need not be more of the object.".formatted(aspect),
                        "Say in exotrace_relation what it is for the object itself: activates, inhibits or affects.");
    }

    /** A species that has no term. */
    static Optional<BareRefusal> species(Map<String, String> row) {
        String species = BareLeg.cell(row, "species_context_qualifier");
        return species.isEmpty() || species.matches("NCBITaxon:\\d+(\\|NCBITaxon:\\d+)*") ? BarePublications.unknown(row)
                : refusal("kgx-qualifier", "species_context_qualifier '%s' is no species.".formatted(species),
                        "Write NCBITaxon: and the number, such as NCBITaxon:9606 for human.");
    }

    private static Map<String, String> without(Map<String, String> row) {
        return row.entrySet().stream().filter(it -> !it.getKey().equals("object_direction_qualifier"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String told(Map<String, String> row) {
        String own = BareLeg.cell(row, "exotrace_relation");
        return own.isEmpty() ? BareLeg.cell(row, "predicate") : own;
    }

    static Optional<BareRefusal> refusal(String rule, String what, String todo) {
        return Optional.of(new BareRefusal(rule, what, todo));
    }
}
