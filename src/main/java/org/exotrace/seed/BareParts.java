package org.exotrace.seed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.json.Json;
import org.exotrace.model.Direction;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The participants of a statement that is told by edges: the roles follow from the legs. A cell that releases is the
 * source wherever it stands, unless a vesicle reaches that kind of cell: then the cell that is reached is another.
 */
final class BareParts {

    /** One participant; its key follows from its role, which the legs after may still tell. */
    static final class Part {
        private final BareNodes.Node node;
        private final int line;
        private final @Nullable Part in;
        private @Nullable Part carrier;
        private Role role;
        private String p = "";
        private boolean primary;

        Part(BareNodes.Node node, int line, Role role, @Nullable Part in) {
            this.node = node;
            this.line = line;
            this.role = role;
            this.in = in;
        }

        String p() {
            return p;
        }

        /** Whether a later leg may still tell its role. */
        boolean isOpen() {
            return role == Role.MEDIATOR || role == Role.MENTION;
        }

        boolean isPrimary() {
            return primary;
        }

        void end(boolean primary) {
            role = Role.EFFECT;
            this.primary = primary;
        }
    }

    private final BareNodes nodes;
    private final Set<BareNodes.Node> reached;
    private final Set<BareNodes.Node> released;
    private final List<Part> parts = new ArrayList<>();
    private final Map<BareNodes.Node, List<Part>> sources = new HashMap<>();
    private final Map<BareNodes.Node, List<Part>> others = new HashMap<>();
    private final Map<BareNodes.Node, Part> modifiers = new HashMap<>();

    BareParts(List<BareLeg> legs, BareNodes nodes) {
        this.nodes = nodes;
        reached = legs.stream().filter(it -> it.relation().equals("reaches")).map(BareLeg::object)
                .collect(Collectors.toSet());
        released = legs.stream().filter(it -> it.relation().equals("releases")).map(BareLeg::subject)
                .filter(it -> !reached.contains(it)).collect(Collectors.toSet());
    }

    Part subject(BareLeg leg) {
        Role role = switch (leg.relation()) {
            case "releases" -> Role.SOURCE;
            case "carries", "loaded_with", "reaches" -> Role.VESICLE;
            case "presents" -> reached.contains(leg.subject()) ? Role.TARGET : Role.SOURCE;
            default -> acting(leg.subject());
        };
        return part(leg.subject(), role, leg.cell("subject_context_qualifier"), leg.line());
    }

    Part object(BareLeg leg, Part subject) {
        Role role = switch (leg.relation()) {
            case "carries", "loaded_with" -> leg.negated() ? Role.MENTION : Role.CARGO;
            default -> usual(leg.object());
        };
        Part part = part(leg.object(), role, leg.cell("object_context_qualifier"), leg.line());
        if (role == Role.CARGO && part.in == null) {
            part.carrier = subject;
        }
        return part;
    }

    /** What acts on a participant of the legs, and what it acts on; nothing of it is a leg. */
    Part agent(BareLeg modifier) {
        Part place = nodes.find(modifier.cell("subject_context_qualifier")).map(it -> part(it, usual(it), "", modifier.line())).orElse(null);
        return modifiers.computeIfAbsent(modifier.subject(), key -> {
            Part part = new Part(key, modifier.line(), Role.MODIFIER, place);
            parts.add(part);
            return part;
        });
    }

    Part actedOn(BareLeg modifier) {
        return part(modifier.object(), usual(modifier.object()), modifier.cell("object_context_qualifier"), modifier.line());
    }

    /** A cell that nothing reaches acts in between. */
    private Role acting(BareNodes.Node node) {
        Role role = usual(node);
        return role == Role.TARGET && !reached.contains(node) ? Role.MEDIATOR : role;
    }

    private Role usual(BareNodes.Node node) {
        return switch (node.type().entityClass()) {
            case CELL -> released.contains(node) ? Role.SOURCE : Role.TARGET;
            case VESICLE_TYPE, PRODUCT -> Role.VESICLE;
            case TISSUE -> Role.TISSUE;
            default -> Role.MEDIATOR;
        };
    }

    /** Without a place it is the one without, else the only one there is; never one of several that a place tells apart. */
    private Part part(BareNodes.Node node, Role role, String context, int line) {
        Part place = nodes.find(context).map(it -> part(it, usual(it), "", line)).orElse(null);
        List<Part> known = known(node, role == Role.SOURCE);
        Part part = known.stream().filter(it -> it.in == place).findFirst()
                .orElseGet(() -> place == null && known.size() == 1 ? known.get(0) : added(new Part(node, line, role, place)));
        part.role = part.isOpen() ? role : part.role;
        return part;
    }

    /** No role that is still open becomes that of a source. */
    private List<Part> known(BareNodes.Node node, boolean source) {
        return (source ? sources : others).computeIfAbsent(node, key -> new ArrayList<>());
    }

    private Part added(Part part) {
        parts.add(part);
        known(part.node, part.role == Role.SOURCE).add(part);
        return part;
    }

    ArrayNode json() {
        Map<Character, Integer> counts = new HashMap<>();
        parts.forEach(it -> it.p = it.role.toString().charAt(0)
                + String.valueOf(counts.merge(it.role.toString().charAt(0), 1, Integer::sum)));
        ArrayNode list = Json.API.createArrayNode();
        for (Part it : parts) {
            ObjectNode one = list.addObject().put("p", it.p).put("role", it.role.toString()).put("entity", it.node.id());
            Part place = it.in == null ? it.carrier : it.in;
            if (place != null) {
                one.put("in", place.p);
            }
            if (it.role == Role.EFFECT) {
                one.put("direction", Direction.UNSPECIFIED.toString());
            }
            if (it.primary) {
                one.put("primary", true);
            }
        }
        return list;
    }

    int line(int i) {
        return parts.get(i).line;
    }

    boolean hasVesicle() {
        return parts.stream().anyMatch(it -> it.node.type().entityClass() == EntityClass.VESICLE_TYPE);
    }
}
