package org.exotrace.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;

/** What was read, and the statements that come from it. */
final class Documented {

    final List<Publication> documents;
    private final Map<String, List<Statement>> statements = new HashMap<>();

    Documented(Catalogue catalogue) {
        documents = catalogue.dataSet().documents();
        catalogue.statements().forEach(it -> statements.computeIfAbsent(it.document(), key -> new ArrayList<>()).add(it));
        statements.replaceAll((document, all) -> List.copyOf(all));
    }

    /** By record. */
    List<Statement> statements(String document) {
        return statements.getOrDefault(document, List.of());
    }
}
