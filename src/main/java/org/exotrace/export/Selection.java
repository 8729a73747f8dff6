package org.exotrace.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.kgx.KgxNames;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;
import org.exotrace.path.PathAnswer;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.Arrows;
import org.exotrace.projection.GraphNode;
import org.exotrace.projection.GraphNodes;
import org.jspecify.annotations.Nullable;

/**
 * What is exported: everything, or some statements with all that they name.
 *
 * @param paths the answer whose statements these are; null where no paths were asked for
 * @param names what KGX calls its nodes
 */
public record Selection(Catalogue catalogue, List<Statement> statements, boolean whole, @Nullable PathAnswer paths, KgxNames names) {

    public static Selection all(Catalogue catalogue) {
        return new Selection(catalogue, catalogue.statements(), true, null, KgxNames.EXOTRACE);
    }

    /** The statements on which the shown paths go. */
    public static Selection of(Catalogue catalogue, PathAnswer paths) {
        Set<String> touched = paths.shownPaths().stream().flatMap(it -> it.legs().stream())
                .map(leg -> leg.substring(0, leg.lastIndexOf('/'))).collect(Collectors.toSet());
        return new Selection(catalogue, catalogue.statements().stream().filter(it -> touched.contains(it.record())).toList(),
                false, paths, KgxNames.EXOTRACE);
    }

    /** Statements by their records, each once, in the order of records; everything where none is named. */
    public static Selection of(Catalogue catalogue, List<String> records) {
        Set<String> chosen = records.stream().map(it -> Records.get(catalogue, it).record()).collect(Collectors.toSet());
        return records.isEmpty()
                ? all(catalogue)
                : new Selection(catalogue, catalogue.statements().stream().filter(it -> chosen.contains(it.record())).toList(), false, null,
                        KgxNames.EXOTRACE);
    }

    public Selection with(KgxNames other) {
        return new Selection(catalogue, statements, whole, paths, other);
    }

    /** The chosen statements as a data set of its own, which can be loaded. */
    DataSet dataSet() {
        DataSet all = catalogue.dataSet();
        if (whole) {
            return all;
        }
        Set<String> entities = entities();
        Set<String> records = statements.stream().map(Statement::record).collect(Collectors.toSet());
        Set<String> publications = new TreeSet<>();
        statements.forEach(it -> {
            publications.add(it.document());
            catalogue.document(it).cites().values().forEach(cite -> Optional.ofNullable(cite.publication()).ifPresent(publications::add));
        });
        Set<String> themes = statements.stream().flatMap(it -> Stream.of(it.theme(), it.suggestedTheme()))
                .filter(Objects::nonNull).collect(Collectors.toSet());
        DataSet chosen = new DataSet(all.datasets(), kept(all.themes(), it -> themes.contains(it.name())),
                kept(all.entities(), it -> entities.contains(it.id())), kept(all.extensions(), it -> entities.contains(it.entity())),
                kept(all.publications(), it -> publications.contains(it.id())), statements,
                kept(all.conflicts(), it -> records.containsAll(it.records())));
        return chosen.only(used(chosen)::contains);
    }

    private static Set<String> used(DataSet it) {
        return Stream.of(it.themes().stream().map(Theme::dataset), it.entities().stream().map(Entity::dataset),
                it.extensions().stream().map(Extension::dataset), it.publications().stream().map(Publication::dataset),
                it.statements().stream().map(Statement::dataset), it.conflicts().stream().map(CuratedConflict::dataset))
                .flatMap(names -> names).collect(Collectors.toSet());
    }

    private static <T> List<T> kept(List<T> list, Predicate<T> which) {
        return list.stream().filter(which).toList();
    }

    /** Ids that the statements name, and what these rest on in turn: what lies above, opposites, genes. */
    private Set<String> entities() {
        Deque<String> open = statements.stream().flatMap(Selection::named).collect(Collectors.toCollection(ArrayDeque::new));
        Set<String> found = new TreeSet<>();
        while (!open.isEmpty()) {
            String id = open.pop();
            if (found.add(id)) {
                Entity it = catalogue.entity(id);
                Stream.of(it.parents().stream(), it.oppositeOf().stream(), Stream.ofNullable(it.transcriptOf()))
                        .flatMap(ids -> ids).forEach(open::push);
            }
        }
        return found;
    }

    private static Stream<String> named(Statement it) {
        return Stream.of(it.participants().stream().flatMap(one -> Stream.of(one.entity(), Objects.toString(one.disease(), ""))),
                Stream.ofNullable(it.context().disease()), it.context().therapy().stream(), it.context().organ().stream())
                .flatMap(ids -> ids).filter(id -> !id.isEmpty());
    }

    /** Of paths, only the legs on which they go. */
    List<Arrow> arrows() {
        Set<String> legs = paths == null ? Set.of()
                : paths.shownPaths().stream().flatMap(it -> it.legs().stream()).collect(Collectors.toSet());
        return statements.stream().flatMap(it -> Arrows.of(it).stream())
                .filter(it -> paths == null || legs.contains(it.id())).toList();
    }

    /** What takes part; of paths, what their legs touch. */
    List<GraphNode> nodes() {
        List<Arrow> arrows = arrows();
        Set<String> touched = arrows.stream().flatMap(it -> Stream.of(it.source(), it.target())).collect(Collectors.toSet());
        return GraphNodes.of(statements, catalogue::entity).stream()
                .filter(it -> paths == null || touched.contains(it.id())).toList();
    }

    /** On which paths a leg lies, and as which leg of them: {@code 2.1} is the first of the second path. */
    List<String> places(Arrow arrow) {
        List<String> places = new ArrayList<>();
        List<PathAnswer.PathItem> shown = paths == null ? List.of() : paths.shownPaths();
        for (int i = 0; i < shown.size(); i++) {
            int place = shown.get(i).legs().indexOf(arrow.id());
            if (place >= 0) {
                places.add("%d.%d".formatted(i + 1, place + 1));
            }
        }
        return places;
    }

    /** What a file says of its origin: the version of the data it was taken from and, of a part, which part. */
    Map<String, Object> origin() {
        Map<String, Object> origin = new LinkedHashMap<>();
        origin.put("data_version", catalogue.dataVersion());
        if (!whole) {
            origin.put("selection", statements.stream().map(Statement::record).toList());
        }
        return origin;
    }
}
