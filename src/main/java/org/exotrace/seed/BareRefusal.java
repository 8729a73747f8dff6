package org.exotrace.seed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exotrace.kgx.BiolinkReading;
import org.exotrace.model.EntityClass;

/** Why a row of edges is no leg, and what to do. What would change its meaning is refused, never left out. */
record BareRefusal(String what, String todo) {

    private static final List<String> NAMING = List.of("subject", "object",
            "subject_context_qualifier", "object_context_qualifier", "disease_context_qualifier");
    private static final Set<String> ENDS = Set.of("subject", "object");
    private static final Set<String> QUALIFIERS = Set.of("object_direction_qualifier", "object_aspect_qualifier",
            "subject_context_qualifier", "object_context_qualifier", "species_context_qualifier", "disease_context_qualifier");
    /** More of these is more of the object; more secretion or degradation is not. */
    private static final Set<String> ASPECTS = Set.of("", "expression", "abundance", "activity", "activity_or_abundance", "stability");
    private static final Set<EntityClass> PLACES =
            Set.of(EntityClass.CELL, EntityClass.VESICLE_TYPE, EntityClass.PRODUCT, EntityClass.TISSUE);
    private static final Set<String> FIRM = Set.of("knowledge_assertion", "observation", "prediction");

    /** @return nothing for a row that tells a leg, or a tie of two entities */
    static Optional<BareRefusal> of(Map<String, String> row, BareNodes nodes) {
        return unknown(row, nodes).or(() -> turned(row)).or(() -> nodes.isTie(row) ? untied(row) : unclear(row, nodes));
    }

    private static Optional<BareRefusal> unknown(Map<String, String> row, BareNodes nodes) {
        return NAMING.stream().filter(it -> ENDS.contains(it) || !BareLeg.cell(row, it).isEmpty())
                .filter(it -> nodes.find(BareLeg.cell(row, it)).isEmpty()).findFirst()
                .map(it -> new BareRefusal("There is no node '%s'.".formatted(BareLeg.cell(row, it)),
                        "Add it to nodes.tsv, or correct %s.".formatted(it)));
    }

    private static Optional<BareRefusal> turned(Map<String, String> row) {
        String negated = BareLeg.cell(row, "negated");
        if (!negated.isEmpty() && !negated.equalsIgnoreCase("false") && !negated.equalsIgnoreCase("true")) {
            return refusal("negated '%s' is neither true nor false.".formatted(negated), "It is true, false or empty.");
        }
        String predicate = BareLeg.cell(row, "qualified_predicate");
        if (!predicate.isEmpty() && !BiolinkReading.plain(predicate).equals("causes")) {
            return refusal("qualified_predicate '%s' is not read.".formatted(predicate), "It is causes, or empty.");
        }
        return row.entrySet().stream().filter(it -> it.getKey().endsWith("_qualifier") && !it.getValue().isEmpty())
                .filter(it -> !QUALIFIERS.contains(it.getKey())).findFirst()
                .map(it -> new BareRefusal("%s '%s' is not read, and could turn what the edge says.".formatted(it.getKey(), it.getValue()),
                        "Let the edge speak of subject and object themselves."));
    }

    private static Optional<BareRefusal> untied(Map<String, String> row) {
        return BareLeg.negated(row) ? refusal("The edge says that two entities are not tied, which nothing here holds.", "Leave it out.")
                : Optional.empty();
    }

    private static Optional<BareRefusal> unclear(Map<String, String> row, BareNodes nodes) {
        String level = BareLeg.cell(row, "knowledge_level");
        if (!FIRM.contains(level)) {
            return refusal("knowledge_level '%s' claims no cause.".formatted(level),
                    "A leg is a knowledge_assertion, an observation or a prediction. Leave out what only goes along.");
        }
        for (String column : List.of("subject_context_qualifier", "object_context_qualifier")) {
            Optional<BareNodes.Node> place = nodes.find(BareLeg.cell(row, column));
            if (place.isPresent() && !PLACES.contains(place.get().type().entityClass())) {
                return refusal("%s names a %s, which is no place.".formatted(column, place.get().type()),
                        "Give a cell, a vesicle or a tissue.");
            }
        }
        BareNodes.Node subject = nodes.find(BareLeg.cell(row, "subject")).orElseThrow();
        BareNodes.Node object = nodes.find(BareLeg.cell(row, "object")).orElseThrow();
        boolean fits = BareLeg.relation(row)
                .filter(it -> BareLeg.joins(it, subject.type().entityClass(), object.type().entityClass())).isPresent();
        if (!fits) {
            return refusal("%s tells no leg from %s to %s.".formatted(row.get("predicate"), subject.type(), object.type()),
                    "Use one of %s where it fits, or say in exotrace_relation what it is: %s.".formatted(
                            String.join(", ", BiolinkReading.PREDICATES), String.join(", ", BareLeg.RELATIONS)));
        }
        String aspect = BareLeg.cell(row, "object_aspect_qualifier");
        return ASPECTS.contains(aspect) || !BareLeg.cell(row, "exotrace_relation").isEmpty() ? Optional.empty()
                : refusal("More %s need not be more of the object.".formatted(aspect),
                        "Say in exotrace_relation what it is for the object itself: activates, inhibits or affects.");
    }

    private static Optional<BareRefusal> refusal(String what, String todo) {
        return Optional.of(new BareRefusal(what, todo));
    }
}
