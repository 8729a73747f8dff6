package org.exotrace.projection;

import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Prefixes;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A node of a drawn graph: an entity, shared by statements as in the database, or the vesicle of one statement.
 *
 * @param statement of a vesicle; null for an entity
 * @param uses      where it takes part, in the order of records
 */
public record GraphNode(String id, Entity entity, @Nullable Statement statement, List<Use> uses) {

    /** One entity in one statement. */
    public record Use(Statement statement, Participant participant) {}

    public static final List<Column<GraphNode>> COLUMNS = List.of(
            Column.text("label", it -> it.entity().label()), Column.text("type", it -> it.entity().type()),
            Column.text("class", it -> it.statement() == null ? it.entity().type().entityClass() : "Vesicle"),
            Column.text("lane", GraphNode::lane), Column.text("entity", it -> it.entity().id()),
            Column.text("statement", it -> it.statement() == null ? null : it.statement().record()),
            Column.text("curie", it -> it.entity().curie()),
            Column.text("url", it -> it.entity().curie() == null ? null : Prefixes.address(it.entity().curie()).orElse(null)), Column.text("match", it -> it.entity().match()),
            Column.texts("roles", it -> it.uses().stream().map(use -> use.participant().role()).distinct().toList()),
            Column.texts("statements", it -> it.uses().stream().map(use -> use.statement().record()).distinct().toList()));

    public GraphNode {
        uses = List.copyOf(uses);
    }

    /** The lane of the role that it has most often; of equals, the one further left. */
    public Lane lane() {
        var counts = uses.stream().collect(Collectors.groupingBy(it -> Lane.of(it.participant().role()), Collectors.counting()));
        Lane most = Lane.EFFECT;
        for (Lane lane : Lane.values()) {
            if (counts.getOrDefault(lane, 0L) > counts.getOrDefault(most, 0L)) {
                most = lane;
            }
        }
        return most;
    }

    /** Where a node stands in a drawing from left to right. */
    public enum Lane {
        SOURCE("source"),
        VESICLE("vesicle"),
        CARGO("cargo"),
        TARGET("target"),
        MEDIATOR("mediator"),
        EFFECT("effect");

        private final String word;

        Lane(String word) {
            this.word = word;
        }

        public static Lane of(Role role) {
            return switch (role) {
                case SOURCE -> SOURCE;
                case VESICLE -> VESICLE;
                case CARGO, MODIFIER -> CARGO;
                case TARGET, TISSUE, RECEPTOR -> TARGET;
                case MEDIATOR, ACTED_ON, MENTION -> MEDIATOR;
                case EFFECT, DISEASE, THERAPY, ORGAN -> EFFECT;
            };
        }

        @Override
        public String toString() {
            return word;
        }
    }
}
