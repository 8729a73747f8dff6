package org.exotrace.kgx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.json.DataVersion;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
import org.exotrace.model.Participant;
import org.exotrace.model.Prefixes;
import org.exotrace.model.Publication;
import org.exotrace.model.Role;
import org.exotrace.model.SetInfo;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;

/**
 * Nodes of a data set: its entities, statements, publications and all else, each with its canonical form; and the vesicle of
 * each statement, which the statement tells.
 */
final class KgxNodes {

    static final String JSON = "exotrace_json";
    static final String TYPE = "exotrace_type";
    static final List<String> COLUMNS = List.of("id", "category", "name", "xref", "same_as", "iri", "synonym", TYPE, JSON);

    /** What bears out edges, as a statement does; and what is told of it, of which the model has no class. */
    private static final String EVIDENCE = "biolink:Evidence";
    static final String ANYTHING = "biolink:NamedThing";

    private final List<Map<String, String>> rows = new ArrayList<>();

    private final KgxIds ids;

    private KgxNodes(KgxIds ids) {
        this.ids = ids;
    }

    static List<Map<String, String>> of(DataSet data, KgxIds ids) throws IOException {
        KgxNodes nodes = new KgxNodes(ids);
        Map<String, Entity> entities = new TreeMap<>();
        for (Entity it : data.entities()) {
            entities.put(it.id(), it);
            nodes.entity(it);
        }
        for (Statement it : data.statements()) {
            nodes.row(it.record(), EVIDENCE, it.title(), "statement", it);
            it.in(Role.VESICLE).forEach(vesicle -> Optional.ofNullable(entities.get(vesicle.entity()))
                    .ifPresent(type -> nodes.vesicle(it, vesicle, type)));
        }
        for (Publication it : data.publications()) {
            nodes.row("pub/" + it.id(), "biolink:Publication", Objects.requireNonNullElse(it.title(), it.label()),
                    "publication", it).put("xref", String.join("|", KgxIds.terms(it)));
        }
        for (SetInfo it : data.datasets()) {
            nodes.row("set/" + it.name(), "biolink:Dataset", Objects.requireNonNullElse(it.title(), it.name()), "set", it);
        }
        for (Theme it : data.themes()) {
            nodes.row("theme/" + it.dataset() + "/" + it.name(), ANYTHING, it.name(), "theme", it);
        }
        for (Extension it : data.extensions()) {
            nodes.row("extension/" + it.id(), ANYTHING, it.entity(), "extension", it);
        }
        for (CuratedConflict it : data.conflicts()) {
            nodes.row("conflict/" + it.id(), ANYTHING, it.topic(), "conflict", it);
        }
        return nodes.rows;
    }

    private void entity(Entity it) throws IOException {
        Map<String, String> row = row(it.id(), Biolink.category(it), it.label(), "entity", it);
        String exact = KgxIds.exact(it);
        row.put("xref", Stream.concat(ids.isTerm(it.id()) ? Stream.of(KgxIds.of(it.id())) : Stream.ofNullable(it.curie()),
                it.xrefs().stream().map(Entity.Xref::curie)).map(KgxIds::term).collect(Collectors.joining("|")));
        row.put("same_as", exact == null || ids.isTerm(it.id()) ? "" : exact);
        row.put("iri", exact == null ? "" : Prefixes.address(exact).orElse(""));
        row.put("synonym", String.join("|", it.synonyms()));
    }

    private void vesicle(Statement statement, Participant it, Entity type) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", KgxIds.of(statement.record() + "/" + it.p()));
        row.put("category", Biolink.category(type));
        row.put("name", "%s of %s".formatted(type.label(), statement.record()));
        row.put(TYPE, "vesicle");
        rows.add(row);
    }

    private Map<String, String> row(String key, String category, String name, String type, Object it) throws IOException {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", ids.node(key));
        row.put("category", category);
        row.put("name", name);
        row.put(TYPE, type);
        row.put(JSON, DataVersion.canonical(it));
        rows.add(row);
        return row;
    }
}
