package org.exotrace.kgx;

import java.util.List;
import java.util.Map;
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

    static String publication(String number) {
        return of("ref/" + number);
    }

    static String trap(String id) {
        return of("trap/" + id);
    }

    /** The term of an entity where it fits exactly, else its own id: for columns that speak of context. */
    static String context(Entity entity) {
        return entity.curie() != null && entity.match() == Match.EXACT ? entity.curie() : of(entity.id());
    }

    /** What verified papers are known by elsewhere; a candidate is never named. */
    static List<String> terms(Publication it) {
        return !it.isVerified() ? List.of()
                : Optional.ofNullable(it.pmid()).map(pmid -> "PMID:" + pmid)
                        .or(() -> Optional.ofNullable(it.doi()).map(doi -> "doi:" + doi)).map(List::of).orElse(List.of());
    }

    /** As a paper is cited from an edge. */
    static String cited(String number, Map<String, Publication> publications) {
        return Optional.ofNullable(publications.get(number)).flatMap(it -> terms(it).stream().findFirst())
                .orElse(publication(number));
    }
}
