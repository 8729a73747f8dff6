package org.exotrace.seed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.model.DataSet;
import org.exotrace.seed.rule.SeedRules;

/** Checks a graph that is too large to be held, some statements at a time. */
final class BareStream {

    private static final int CHUNK = 5_000;
    /** More findings than this nobody mends one by one, and memory should not hold them. */
    private static final int MOST = 20_000;
    /** Of a part of the statements it cannot be said. */
    private static final String UNUSED = "unused-entity";

    private final String title;
    private final Consumer<Finding> findings;
    private final Set<Finding> told = new HashSet<>();
    /** What the statements may name. */
    private DataSet entities = DataSet.NONE;
    private long more;

    BareStream(String title, Consumer<Finding> findings) {
        this.title = title;
        this.findings = findings;
    }

    void check(BareTable nodes, BareTable edges) throws IOException {
        BareGraph graph = new BareGraph(nodes, edges, new Faults(this::tell, false));
        List<Item> all = graph.each(title, CHUNK, items -> entities = part(items, it -> {}), items -> part(items, this::tell));
        entities = DataSet.NONE;
        part(all, this::tell);
        if (more > 0) {
            findings.accept(new Finding(edges.name(), 1, "too-many", Severity.ERROR, "There are %d findings more than the %d that are listed.".formatted(more, MOST),
                    "Mend these first."));
        }
    }

    /** @return what can be used of it */
    private DataSet part(List<Item> items, Consumer<Finding> told) {
        List<Finding> found = new ArrayList<>();
        Items made = new Items(found::add);
        made.add(items);
        Source source = new Source(made.files(), made.broken(), 2, data -> List.of());
        SeedFiles files = new SeedFiles(source, new SeedNames(Path.of("edges.tsv"), source, null), entities, found::add);
        found.addAll(SeedRules.check(files.forRules()));
        found.stream().filter(it -> it.line() > 0 && !it.rule().equals(UNUSED)).forEach(told);
        DataSet data = files.dataSet();
        return new DataSet(List.of(), data.themes(), data.entities(), data.extensions(), data.publications(), data.statements(), data.conflicts());
    }

    private void tell(Finding finding) {
        if (told.size() < MOST) {
            if (told.add(finding)) {
                findings.accept(finding);
            }
        } else {
            more++;
        }
    }
}
