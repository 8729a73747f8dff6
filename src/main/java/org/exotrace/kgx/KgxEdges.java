package org.exotrace.kgx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Evidence;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.Arrows;
import org.exotrace.projection.Column;
import org.jspecify.annotations.Nullable;

/** The readable projection: arrows of statements, and what ties entities to one another. */
final class KgxEdges {

    private static final List<Column<Arrow>> OWN = List.of(
            Column.text("exotrace_statement", it -> it.statement().record()),
            Column.text("exotrace_document", it -> it.statement().document()), Column.text("exotrace_dataset", it -> it.statement().dataset()),
            Column.text("exotrace_kind", Arrow::kind),
            Column.number("exotrace_n", Arrow::n), Column.text("exotrace_relation", Arrow::relation),
            Column.text("exotrace_sign", Arrow::sign), Column.texts("exotrace_follows", Arrow::follows),
            Column.text("exotrace_status", it -> it.transfer() == null ? null : it.transfer().status()),
            Column.text("exotrace_modality", it -> it.statement().modality()),
            Column.flag("exotrace_hedged", Arrow::hedged), Column.flag("exotrace_aim", Arrow::aim),
            Column.flag("exotrace_inferred", it -> it.step() != null && it.step().inferred()),
            Column.flag("exotrace_ambiguous", it -> it.step() != null && it.step().ambiguous()));

    static final List<String> COLUMNS = columns();

    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, Publication> publications = new TreeMap<>();

    private final KgxIds ids;

    private KgxEdges(DataSet data, KgxIds ids) {
        this.ids = ids;
        data.entities().forEach(it -> entities.put(it.id(), it));
        data.publications().forEach(it -> publications.put(it.id(), it));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("id", "subject", "predicate", "object", "knowledge_level", "agent_type",
                "primary_knowledge_source", "publications", "negated", "qualified_predicate", "object_direction_qualifier", "object_aspect_qualifier",
                "species_context_qualifier", "disease_context_qualifier", "subject_context_qualifier",
                "object_context_qualifier"));
        OWN.forEach(it -> columns.add(it.name()));
        return List.copyOf(columns);
    }

    static List<Map<String, String>> of(DataSet data, KgxIds ids) {
        KgxEdges edges = new KgxEdges(data, ids);
        List<Map<String, String>> rows = new ArrayList<>();
        for (Statement statement : data.statements()) {
            Arrows.of(statement).forEach(it -> rows.add(edges.row(it)));
            for (Participant it : statement.in(Role.VESICLE)) {
                rows.add(edges.tie(statement.record() + "/" + it.p(), it.entity(), "subclass_of", it.entity()));
            }
        }
        for (Entity it : data.entities()) {
            it.parents().forEach(parent -> rows.add(edges.tie(it.id(), it.id(), "subclass_of", parent)));
            it.oppositeOf().forEach(other -> rows.add(edges.tie(it.id(), it.id(), "opposite_of", other)));
            if (it.transcriptOf() != null) {
                rows.add(edges.tie(it.id(), it.id(), "transcribed_from", it.transcriptOf()));
            }
        }
        return rows;
    }

    private Map<String, String> row(Arrow it) {
        Map<String, String> row = row(it.id(), ids.node(it.source()), Biolink.predicate(it, entity(it.subject().entity()), entity(it.object().entity())),
                ids.node(it.target()), Biolink.knowledgeLevel(it));
        row.put("publications", publications(it.statement()));
        row.put("negated", Biolink.negated(it) ? "true" : "");
        row.put("qualified_predicate", Biolink.qualified(it));
        row.put("object_direction_qualifier", Biolink.direction(it));
        row.put("object_aspect_qualifier", Biolink.aspect(it));
        row.put("species_context_qualifier", Biolink.taxon(it));
        row.put("disease_context_qualifier", context(it.statement().context().disease()));
        row.put("subject_context_qualifier", place(it.statement(), it.subject()));
        row.put("object_context_qualifier", place(it.statement(), it.object()));
        OWN.forEach(column -> row.put(column.name(), column.cell(it)));
        return row;
    }

    /** What is verified or read, never a candidate; the document where its number is open. */
    private String publications(Statement it) {
        Publication document = Objects.requireNonNull(publications.get(it.document()));
        return Evidence.of(it, document).stream()
                .map(item -> item.isKnown() ? publications.get(item.publication()) : document).distinct()
                .map(KgxIds::cited).collect(Collectors.joining("|"));
    }

    /** @param type of which entity the subject is */
    private Map<String, String> tie(String subject, String type, String predicate, String object) {
        return row("%s-%s-%s".formatted(subject, predicate, object), ids.node(subject), Biolink.predicate(predicate, entity(type), entity(object)),
                ids.node(object), "knowledge_assertion");
    }

    private Entity entity(String id) {
        return Objects.requireNonNull(entities.get(id));
    }

    /** Subject and object are ids of nodes. */
    static Map<String, String> row(String id, String subject, String predicate, String object, String level) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", KgxIds.of(id));
        row.put("subject", subject);
        row.put("predicate", predicate);
        row.put("object", object);
        row.put("knowledge_level", level);
        row.put("agent_type", "manual_agent");
        row.put("primary_knowledge_source", "infores:exotrace");
        return row;
    }

    private String place(Statement statement, Participant it) {
        return statement.place(it).map(place -> context(place.entity())).orElse("");
    }

    private String context(@Nullable String entity) {
        return entity == null || !entities.containsKey(entity) ? "" : KgxIds.context(entities.get(entity));
    }
}
