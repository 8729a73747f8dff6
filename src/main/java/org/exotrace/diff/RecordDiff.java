package org.exotrace.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
import org.exotrace.model.Publication;
import org.exotrace.model.SetInfo;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;

/** Which records stand in one of two data sets alone, and which differ in what. */
final class RecordDiff {

    static final String STATEMENT = "statement";

    /** Fields of a statement that people read, and that no verdict and no contradiction is made of. */
    private static final Set<String> WORDS = Set.of("title", "says", "notes", "passage", "theme", "suggested_theme", "polarity_basis",
            "references_as_printed", "reference_placement", "traps", "not_stated", "related", "conflict_note");

    private final List<DataDiff.Thing> added = new ArrayList<>();
    private final List<DataDiff.Thing> removed = new ArrayList<>();
    private final List<DataDiff.Changed> changed = new ArrayList<>();
    private final Set<String> statements = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    RecordDiff(DataSet a, DataSet b) {
        compare(STATEMENT, a, b, DataSet::statements, Statement::record, Statement::title);
        compare("entity", a, b, DataSet::entities, Entity::id, Entity::label);
        compare("extension", a, b, DataSet::extensions, Extension::id, Extension::entity);
        compare("publication", a, b, DataSet::publications, Publication::id, Publication::label);
        compare("conflict", a, b, DataSet::conflicts, CuratedConflict::id, CuratedConflict::topic);
        compare("theme", a, b, DataSet::themes, it -> it.dataset() + "/" + it.name(), Theme::name);
        compare("dataset", a, b, DataSet::datasets, SetInfo::name, it -> it.title() == null ? it.name() : it.title());
    }

    private <T> void compare(
            String kind, DataSet a, DataSet b, Function<DataSet, List<T>> all, Function<T, String> id, Function<T, String> label) {
        Map<String, T> before = byId(all.apply(a), id);
        Map<String, T> after = byId(all.apply(b), id);
        Stream.concat(before.keySet().stream(), after.keySet().stream()).distinct().sorted().forEach(it -> {
            T was = before.get(it);
            T is = after.get(it);
            if (was == null || is == null) {
                (was == null ? added : removed).add(new DataDiff.Thing(kind, it, label.apply(was == null ? Objects.requireNonNull(is) : was)));
            } else if (!was.equals(is)) {
                List<String> fields = fields(was, is);
                changed.add(new DataDiff.Changed(kind, it, label.apply(is), fields));
                if (kind.equals(STATEMENT) && WORDS.containsAll(fields)) {
                    return;
                }
            } else {
                return;
            }
            (kind.equals(STATEMENT) ? statements : others).add(it);
        });
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(it -> byId.put(id.apply(it), it));
        return byId;
    }

    private static List<String> fields(Object was, Object is) {
        Map<?, ?> before = Json.MODEL.convertValue(was, Map.class);
        Map<?, ?> after = Json.MODEL.convertValue(is, Map.class);
        Set<String> fields = new TreeSet<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(it -> !Objects.equals(before.get(it), after.get(it))).forEach(it -> fields.add(it.toString()));
        return List.copyOf(fields);
    }

    List<DataDiff.Thing> added() {
        return added;
    }

    List<DataDiff.Thing> removed() {
        return removed;
    }

    List<DataDiff.Changed> changed() {
        return changed;
    }

    /** Whether a statement of that record does not say the same in both. */
    boolean touches(String record) {
        return statements.contains(record);
    }

    /** The same of anything else by its id. */
    boolean touchesOther(String id) {
        return others.contains(id);
    }
}
