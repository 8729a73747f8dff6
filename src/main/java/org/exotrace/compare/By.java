package org.exotrace.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.facet.Facet;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** What is compared: two statements, or all statements with one entity and with another in one facet. */
public enum By {
    STATEMENT(null),
    SOURCE(Facet.SOURCE),
    VESICLE(Facet.VESICLE),
    CARGO(Facet.CARGO),
    TARGET(Facet.TARGET),
    DISEASE(Facet.DISEASE),
    THERAPY(Facet.THERAPY);

    private final @Nullable Facet facet;

    By(@Nullable Facet facet) {
        this.facet = facet;
    }

    /** The statements that state the entity, or something below it. */
    List<Statement> statements(Catalogue catalogue, String entity) {
        Set<String> below = catalogue.hierarchy().below(entity);
        return facet == null ? List.of() : catalogue.occurrences().records(below, false).stream()
                .map(it -> catalogue.findStatement(it).orElseThrow())
                .filter(it -> facet.of(catalogue, it).stream().anyMatch(below::contains))
                .toList();
    }

    /** The word of the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
