package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exotrace.json.Json;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The participants of a statement that is told by edges: the roles follow from the legs. The cell that releases is one,
 * the same kind of cell elsewhere is another.
 */
final class BareParts {

    /** One participant; its key follows from its role, which the legs after may still tell. */
    static final class Part {
        private final BareNodes.Node node;
        private final int line;
        private Role role;
        private String p = "";
        private @Nullable Part in;
        private @Nullable String direction;

        Part(BareNodes.Node node, int line, Role role) {
            this.node = node;
            this.line = line;
            this.role = role;
        }

        String p() {
            return p;
        }
    }

    private final BareNodes nodes;
    private final List<Part> parts = new ArrayList<>();

    BareParts(BareNodes nodes) {
        this.nodes = nodes;
    }

    Part subject(BareLeg leg) {
        Role role = switch (leg.relation()) {
            case "releases" -> Role.SOURCE;
            case "carries", "loaded_with", "reaches" -> Role.VESICLE;
            default -> usual(leg.subject());
        };
        return part(leg.subject(), role, leg.cell("subject_context_qualifier"), leg.line());
    }

    Part object(BareLeg leg, Part subject) {
        Role role = switch (leg.relation()) {
            case "releases", "produces" -> Role.VESICLE;
            case "carries", "loaded_with" -> Role.CARGO;
            case "reaches" -> leg.object().type().entityClass() == EntityClass.TISSUE ? Role.TISSUE : Role.TARGET;
            default -> usual(leg.object());
        };
        Part part = part(leg.object(), role, leg.cell("object_context_qualifier"), leg.line());
        if (role == Role.CARGO && part.in == null) {
            part.in = subject;
        }
        return part;
    }

    private static Role usual(BareNodes.Node node) {
        return switch (node.type().entityClass()) {
            case CELL -> Role.TARGET;
            case VESICLE_TYPE, PRODUCT -> Role.VESICLE;
            case TISSUE -> Role.TISSUE;
            default -> Role.MEDIATOR;
        };
    }

    private Part part(BareNodes.Node node, Role role, String context, int line) {
        Part place = nodes.find(context).map(it -> part(it, usual(it), "", line)).orElse(null);
        Optional<Part> known = parts.stream()
                .filter(it -> it.node.equals(node) && (it.role == Role.SOURCE) == (role == Role.SOURCE))
                .filter(it -> place == null || it.in == null || it.in == place).reduce((a, b) -> b);
        Part part = known.orElseGet(() -> added(node, role, line));
        part.in = place == null ? part.in : place;
        part.role = part.role == Role.MEDIATOR ? role : part.role;
        return part;
    }

    private Part added(BareNodes.Node node, Role role, int line) {
        Part part = new Part(node, line, role);
        parts.add(part);
        return part;
    }

    /** What a cause ends in and nothing starts from is an effect; the last one is what the statement ends in. */
    void end(List<BareLeg> legs, Map<BareLeg, Part> subjects, Map<BareLeg, Part> objects) {
        for (Part part : parts) {
            if (part.role == Role.MEDIATOR && !subjects.containsValue(part)) {
                List<String> relations = legs.stream().filter(it -> objects.get(it) == part && it.claimsCause())
                        .map(BareLeg::relation).distinct().toList();
                if (!relations.isEmpty()) {
                    part.role = Role.EFFECT;
                    part.direction = relations.equals(List.of("activates")) ? "increase"
                            : relations.equals(List.of("inhibits")) ? "decrease" : "unspecified";
                }
            }
        }
        Map<Character, Integer> counts = new HashMap<>();
        parts.forEach(it -> it.p = it.role.toString().charAt(0)
                + String.valueOf(counts.merge(it.role.toString().charAt(0), 1, Integer::sum)));
    }

    ArrayNode json() {
        ArrayNode list = Json.API.createArrayNode();
        String primary = parts.stream().filter(it -> it.role == Role.EFFECT).map(it -> it.p).reduce((a, b) -> b).orElse("");
        for (Part it : parts) {
            ObjectNode one = list.addObject().put("p", it.p).put("role", it.role.toString()).put("entity", it.node.id());
            if (it.in != null) {
                one.put("in", it.in.p);
            }
            if (it.direction != null) {
                one.put("direction", it.direction);
            }
            if (it.p.equals(primary)) {
                one.put("primary", true);
            }
        }
        return list;
    }

    int line(int i) {
        return parts.get(i).line;
    }

    boolean hasVesicle() {
        return parts.stream().anyMatch(it -> it.role == Role.VESICLE);
    }
}
