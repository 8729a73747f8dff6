package org.exotrace.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Evidence;
import org.exotrace.model.Statement;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.Arrows;

/** What is exported: everything, or some statements with all that they name. */
public record Selection(Catalogue catalogue, List<Statement> statements, boolean whole) {

    public static Selection all(Catalogue catalogue) {
        return new Selection(catalogue, catalogue.statements(), true);
    }

    /** Statements by their records, each once, in the order of records; everything where none is named. */
    public static Selection of(Catalogue catalogue, List<String> records) {
        Set<String> chosen = records.stream().map(it -> Records.get(catalogue, it).record()).collect(Collectors.toSet());
        return records.isEmpty()
                ? all(catalogue)
                : new Selection(catalogue, catalogue.statements().stream().filter(it -> chosen.contains(it.record())).toList(), false);
    }

    /** The chosen statements as a data set of its own, which can be loaded. */
    DataSet dataSet() {
        DataSet all = catalogue.dataSet();
        if (whole) {
            return all;
        }
        Set<String> entities = entities();
        Set<String> publications = statements.stream().flatMap(it -> it.evidence().stream()).map(Evidence::publication)
                .collect(Collectors.toSet());
        Set<String> traps = statements.stream().flatMap(it -> it.traps().stream()).collect(Collectors.toSet());
        return new DataSet(all.entities().stream().filter(it -> entities.contains(it.id())).toList(),
                all.publications().stream().filter(it -> it.isReview() || publications.contains(it.number())).toList(),
                statements, all.traps().stream().filter(it -> traps.contains(it.id())).toList());
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
                        Stream.ofNullable(it.context().disease()), it.context().therapy().stream())
                .flatMap(ids -> ids).filter(id -> !id.isEmpty());
    }

    List<Arrow> arrows() {
        return statements.stream().flatMap(it -> Arrows.of(it).stream()).toList();
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
