package org.exotrace.kgx;

import java.util.List;
import java.util.Optional;
import org.exotrace.model.Entity;
import org.exotrace.model.Match;
import org.exotrace.model.Publication;

/** Ids are our own keys behind {@code exotrace:}: a term may fit eleven vesicles, which must not become one node. */
final class KgxIds {

    static final String PREFIX = "exotrace:";

    private KgxIds() {}

    static String of(String key) {
        return PREFIX + key;
    }

    /** The term of an entity where it fits exactly, else its own id: for columns that speak of context. */
    static String context(Entity entity) {
        return entity.curie() != null && entity.match() == Match.EXACT ? entity.curie() : of(entity.id());
    }

    /** What a publication is known by elsewhere. */
    static List<String> terms(Publication it) {
        return Optional.ofNullable(it.pmid()).map(pmid -> "PMID:" + pmid)
                .or(() -> Optional.ofNullable(it.doi()).map(doi -> "doi:" + doi))
                .or(() -> Optional.ofNullable(it.pmcid()).map(pmcid -> "PMC:" + pmcid)).map(List::of).orElse(List.of());
    }

    /** As a publication is cited from an edge. */
    static String cited(Publication it) {
        return terms(it).stream().findFirst().orElse(of("pub/" + it.id()));
    }
}
