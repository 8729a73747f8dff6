package org.exotrace.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Extension;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;
import org.exotrace.seed.rule.Part;
import org.exotrace.seed.rule.Placed;
import org.exotrace.seed.rule.SeedSet;

/** What a source holds, as the rules see it, beside what is held already, and as the program uses it. */
final class SeedFiles {

    private final Source source;
    private final DataSet beside;
    private final SeedNames names;
    private final SeedSet seeds;

    /** @param beside what it may use and must not clash with */
    SeedFiles(Source source, SeedNames names, DataSet beside, Consumer<Finding> findings) {
        this.source = source;
        this.names = names;
        this.beside = beside;
        names.check(beside, findings);
        seeds = new SeedSet(
                part(SeedKind.THEMES, Theme.class, beside.themes(), findings),
                part(SeedKind.ENTITIES, Entity.class, beside.entities(), findings),
                part(SeedKind.EXTENSIONS, Extension.class, beside.extensions(), findings),
                publications(findings),
                part(SeedKind.STATEMENT, Statement.class, beside.statements(), findings),
                part(SeedKind.CONFLICTS, CuratedConflict.class, beside.conflicts(), findings));
    }

    /** How many files there are, broken ones too. */
    int count() {
        return source.count();
    }

    /** As the rules see them. */
    SeedSet forRules() {
        return seeds;
    }

    /** What the source holds, without what is beside it: only where no rule is broken. */
    DataSet dataSet() {
        return new DataSet(names.infos(), own(seeds.themes()), own(seeds.entities()), own(seeds.extensions()),
                own(seeds.publications()), own(seeds.statements()), own(seeds.conflicts()));
    }

    private static <T> List<T> own(Part<T> part) {
        return part.items().stream().filter(it -> !it.isBeside()).map(Placed::value).toList();
    }

    /** Where a file that holds everything says something else beside it; asked only where no rule is broken. */
    List<Finding> disagreements() {
        return source.agreement().apply(dataSet());
    }

    private Part<Publication> publications(Consumer<Finding> findings) {
        Part<Publication> read = part(SeedKind.DOCUMENT, Publication.class, beside.publications(), findings);
        Part<Publication> cited = part(SeedKind.PUBLICATIONS, Publication.class, List.of(), findings);
        List<Placed<Publication>> all = new ArrayList<>(read.items());
        all.addAll(cited.items());
        return new Part<>(all, read.whole() && cited.whole());
    }

    private <T> Part<T> part(SeedKind kind, Class<T> type, List<T> held, Consumer<Finding> findings) {
        List<Placed<T>> placed = new ArrayList<>(held.stream().map(Placed::beside).toList());
        boolean whole = !source.broken().contains(kind.file());
        for (SeedFile file : source.files().stream().filter(it -> it.kind() == kind.file()).toList()) {
            whole &= kind.list().isEmpty() || file.gaps().isEmpty() || file.content().has(kind.list());
            for (String pointer : pointers(file.content(), kind.list())) {
                try {
                    Optional<T> value = as(file, kind, pointer, type);
                    whole &= value.isPresent();
                    value.ifPresent(it -> placed.add(new Placed<>(it, file.name(), pointer, file.lines(), false, file.gapsBelow(pointer))));
                } catch (IllegalArgumentException e) {
                    whole = false;
                    if (file.gaps().isEmpty()) {
                        findings.accept(Unread.of(file.name(), file.lines().applyAsInt(pointer), e));
                    }
                }
            }
        }
        return new Part<>(placed, whole);
    }

    private static List<String> pointers(JsonNode content, String list) {
        return list.isEmpty()
                ? List.of("")
                : IntStream.range(0, content.path(list).size()).mapToObj(i -> "/" + list + "/" + i).toList();
    }

    /** Nothing where it does not say what it is called: then nobody can mean it. */
    private <T> Optional<T> as(SeedFile file, SeedKind kind, String pointer, Class<T> type) {
        ObjectNode node = file.content().at(pointer).deepCopy();
        if (!node.path(kind.identity()).isTextual()) {
            return Optional.empty();
        }
        if (kind == SeedKind.ENTITIES) {
            stand(node);
        }
        return Optional.of(Json.YAML.convertValue(node.put("dataset", names.of(file.dataset())), type));
    }

    /** What misfits in an entity makes it no unknown one; whether a site fits cannot be told without its type. */
    private static void stand(ObjectNode entity) {
        if (!entity.path("label").isTextual()) {
            entity.set("label", entity.path("id"));
        }
        if (!entity.path("type").isTextual()) {
            entity.put("type", EntityType.ASSAY.toString()).remove("site");
        }
    }
}
