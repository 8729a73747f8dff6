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

    private static final int CHUNK = 20_000;
    /** More findings than this nobody mends one by one, and memory should not hold them. */
    private static final int MOST = 20_000;
    /** Of a part of the statements it cannot be said. */
    private static final String UNUSED = "unused-entity";

    private final String title;
    private final Consumer<Finding> findings;
    private final Set<Finding> told = new HashSet<>();
    private long more;

    BareStream(String title, Consumer<Finding> findings) {
        this.title = title;
        this.findings = findings;
    }

    void check(BareTable nodes, BareTable edges) throws IOException {
        new BareGraph(nodes, edges, new Faults(this::tell, false)).each(title, CHUNK, this::part);
        if (more > 0) {
            findings.accept(new Finding(edges.name(), 1, "too-many", Severity.ERROR, "There are %d findings more than the %d that are listed.".formatted(more, MOST),
                    "Mend these first."));
        }
    }

    private void part(List<Item> items) {
        List<Finding> found = new ArrayList<>();
        Items made = new Items(found::add);
        made.add(items);
        Source source = new Source(made.files(), made.broken(), 2, data -> List.of());
        SeedFiles files = new SeedFiles(source, new SeedNames(Path.of("edges.tsv"), source, null), DataSet.NONE, found::add);
        found.addAll(SeedRules.check(files.forRules()));
        found.stream().filter(it -> !it.rule().equals(UNUSED)).forEach(this::tell);
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
