package org.exotrace.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;

/** How much of each thing there is; of statements without rows of tables. */
record Counts(Map<String, Integer> all) {

    static Counts of(Catalogue catalogue) {
        DataSet data = catalogue.dataSet();
        List<Statement> statements = data.statements().stream().filter(it -> !it.kind().isRow()).toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("statements", statements.size());
        counts.put("chains", (int) statements.stream().filter(Statement::isChain).count());
        counts.put("steps", statements.stream().mapToInt(it -> it.steps().size()).sum());
        counts.put("transfers", statements.stream().mapToInt(it -> it.transfers().size()).sum());
        counts.put("entities", data.entities().size());
        counts.put("publications", data.publications().size());
        counts.put("documents", catalogue.documents().size());
        counts.put("evidence", statements.stream().mapToInt(it -> Math.max(1, it.references().size())).sum());
        return new Counts(Collections.unmodifiableMap(counts));
    }
}
