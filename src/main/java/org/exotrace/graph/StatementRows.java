package org.exotrace.graph;

import static org.exotrace.graph.GraphRows.JSON;
import static org.exotrace.graph.GraphRows.fields;
import static org.exotrace.graph.GraphRows.flat;
import static org.exotrace.graph.GraphRows.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.model.Direction;
import org.exotrace.model.Entity;
import org.exotrace.model.Evidence;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.Related;
import org.exotrace.model.Role;
import org.exotrace.model.SourceCheck;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Study;
import org.exotrace.model.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one statement. What stands in the vesicle slot becomes a node of this statement alone:
 * one shared "exosome" would join every source cell to every effect by paths that nobody observed.
 */
final class StatementRows {

    private static final List<String> OWN_NODES =
            List.of("passage", "context", "participants", "transfers", "steps", "modifiers", "source_check", "traps", "study", "related");

    private final Statement statement;
    private final Map<String, Entity> entities;
    private final Publication document;

    StatementRows(Statement statement, Map<String, Entity> entities, Publication document) {
        this.statement = statement;
        this.entities = entities;
        this.document = document;
    }

    List<Map<String, Object>> statement() {
        Map<String, Object> properties = flat(statement);
        OWN_NODES.forEach(it -> {
            properties.remove(it);
            properties.remove(it + JSON);
        });
        properties.putAll(fields(statement.passage()));
        properties.put("model", statement.context().model());
        properties.put("species", statement.context().species());
        properties.put("setting", statement.context().setting().stream().map(Object::toString).toList());
        Study study = statement.study();
        if (study != null) {
            properties.put("study" + JSON, Json.text(study));
            properties.put("study_types", study.types().stream().map(Object::toString).toList());
            properties.put("rung", Objects.toString(study.rung(), null));
        }
        if (!statement.related().isEmpty()) {
            properties.put("related" + JSON, Json.text(statement.related()));
            properties.put("related_records", statement.related().stream().map(Related::record).toList());
        }
        SourceCheck check = statement.sourceCheck();
        if (check != null) {
            fields(check).forEach((key, value) -> properties.put("check_" + key, value));
        }
        return List.of(row("properties", properties, "document", document.id(), "traps", statement.traps()));
    }

    List<Map<String, Object>> vesicles() {
        return numbered(it -> it.role() == Role.VESICLE).map(it -> row(
                "statement", statement.record(),
                "type", it.participant().entity(),
                "vesicle", row(
                        "id", node(it.participant()),
                        "type", it.participant().entity(),
                        "label", Objects.requireNonNull(entities.get(it.participant().entity())).label(),
                        "name", Objects.requireNonNull(entities.get(it.participant().entity())).label(),
                        "statement", statement.record(),
                        "engineered", it.participant().engineered() == null ? null : it.participant().engineered().value(),
                        "function", Objects.toString(it.participant().function(), null)),
                "properties", it.properties())).toList();
    }

    /** Everything else that takes part, and the context: disease and therapies have no key of their own. */
    List<Map<String, Object>> participants() {
        Stream<Map<String, Object>> participants = numbered(it -> it.role() != Role.VESICLE).map(it -> row(
                "statement", statement.record(), "node", node(it.participant()), "properties", it.properties()));
        List<Map<String, Object>> context = new ArrayList<>();
        if (statement.context().disease() != null) {
            context.add(context(Role.DISEASE, statement.context().disease(), 0));
        }
        List<String> therapies = statement.context().therapy();
        IntStream.range(0, therapies.size()).forEach(i -> context.add(context(Role.THERAPY, therapies.get(i), i)));
        List<String> organs = statement.context().organ();
        IntStream.range(0, organs.size()).forEach(i -> context.add(context(Role.ORGAN, organs.get(i), i)));
        return Stream.concat(participants, context.stream()).toList();
    }

    private Map<String, Object> context(Role role, String entity, int n) {
        return row("statement", statement.record(), "node", entity,
                "properties", row("role", role.toString(), "n", n));
    }

    List<Map<String, Object>> transfers() {
        return statement.transfers().stream().map(transfer -> {
            Map<String, Object> row = leg(transfer.relation().toString(), transfer.subject(), transfer.object());
            row.put("properties", leg(fields(transfer), statement.id(transfer)));
            row.put("link", link(transfer.subject(), transfer.object(),
                    "transfer", statement.id(transfer), "status", transfer.status().toString()));
            return row;
        }).toList();
    }

    List<Map<String, Object>> steps() {
        return statement.steps().stream().map(step -> {
            String sign = step.sign() == null ? null : step.sign().toString();
            Map<String, Object> properties = leg(fields(step), statement.id(step));
            properties.remove("follows");
            properties.put("sign", sign);
            Map<String, Object> row = leg(step.relation().toString(), step.subject(), step.object());
            row.put("properties", properties);
            row.put("link", link(step.subject(), step.object(),
                    "step", statement.id(step), "sign", sign, "inferred", step.inferred()));
            return row;
        }).toList();
    }

    private static Map<String, Object> leg(Map<String, Object> properties, String id) {
        properties.keySet().removeAll(List.of("subject", "object"));
        properties.put("id", id);
        return properties;
    }

    private Map<String, Object> leg(String relation, String subject, String object) {
        return row(
                "statement", statement.record(),
                "type", relation.toUpperCase(Locale.ROOT),
                "subject", node(statement.participant(subject)), "subject_p", subject,
                "object", node(statement.participant(object)), "object_p", object);
    }

    private Map<String, Object> link(String subject, String object, @Nullable Object... own) {
        Map<String, Object> link = row(own);
        link.put("statement", statement.record());
        link.put("subject_in", statement.participant(subject).in());
        link.put("object_in", statement.participant(object).in());
        return link;
    }

    List<Map<String, Object>> follows() {
        return statement.steps().stream().flatMap(step -> step.follows().stream().map(n -> row(
                "step", statement.id(step), "follows", statement.record() + "/" + n))).toList();
    }

    /** What marks an effect, or goes with it, without being said to cause it: each cargo, else the vesicle. */
    List<Map<String, Object>> correlations() {
        List<Participant> from = Stream.of(Role.CARGO, Role.VESICLE)
                .map(statement::in).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
        return statement.in(Role.EFFECT).stream()
                .filter(effect -> effect.direction() == Direction.MARKS || effect.direction() == Direction.ASSOCIATED)
                .flatMap(effect -> from.stream().map(it -> row(
                        "type", effect.direction() == Direction.MARKS ? "MARKS" : "ASSOCIATED_WITH",
                        "subject", node(it),
                        "object", node(effect),
                        "link", link(it.p(), effect.p(), "direction_note", effect.directionNote()))))
                .toList();
    }

    List<Map<String, Object>> modifiers() {
        return IntStream.range(0, statement.modifiers().size()).mapToObj(i -> {
            Modifier modifier = statement.modifiers().get(i);
            Map<String, Object> properties = fields(modifier);
            properties.keySet().removeAll(List.of("agent", "acts_on"));
            properties.put("id", statement.record() + "/m" + (i + 1));
            properties.put("n", i + 1);
            return row(
                    "statement", statement.record(),
                    "agent", node(statement.participant(modifier.agent())), "agent_p", modifier.agent(),
                    "acts_on", modifier.actsOn() == null ? null : node(statement.participant(modifier.actsOn())),
                    "acts_on_p", modifier.actsOn(),
                    "properties", properties);
        }).toList();
    }

    List<Map<String, Object>> evidence() {
        return Evidence.of(statement, document).stream().map(it -> row(
                "statement", statement.record(),
                "publication", it.publication(),
                "refutes", statement.refutedStep().map(statement::id).orElse(null),
                "properties", properties(it))).toList();
    }

    private Map<String, Object> properties(Evidence evidence) {
        return row("id", evidence.id(), "n", evidence.n(), "claim", statement.says(), "printed", evidence.printed(),
                "status", evidence.status().toString(), "section", statement.passage().section(), "lines", statement.passage().lines());
    }

    /** The node that stands for a participant. */
    private String node(Participant participant) {
        return participant.role() == Role.VESICLE
                ? statement.record() + "/" + participant.p()
                : participant.entity();
    }

    private Stream<Numbered> numbered(Predicate<Participant> which) {
        List<Participant> all = statement.participants();
        return IntStream.range(0, all.size()).mapToObj(i -> new Numbered(i, all.get(i)))
                .filter(it -> which.test(it.participant()));
    }

    /** A participant with its place in the list. */
    private record Numbered(int n, Participant participant) {
        Map<String, Object> properties() {
            Map<String, Object> properties = fields(participant);
            properties.remove("entity");
            properties.put("n", n);
            return properties;
        }
    }
}
