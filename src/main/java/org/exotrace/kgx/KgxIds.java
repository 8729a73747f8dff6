package org.exotrace.kgx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Match;
import org.exotrace.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What nodes are called: our own keys behind {@code exotrace:}, or for entities the term that fits exactly, by which other
 * graphs know them. A term that is broader may fit eleven vesicles, which must not become one node.
 */
final class KgxIds {

    static final String PREFIX = "exotrace:";

    private final Map<String, String> terms;

    private KgxIds(Map<String, String> terms) {
        this.terms = terms;
    }

    static KgxIds of(KgxNames names, DataSet data) {
        Map<String, String> terms = new HashMap<>();
        Set<String> taken = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Entity it : names == KgxNames.TERMS ? data.entities() : List.<Entity>of()) {
            String term = exact(it);
            if (term != null) {
                terms.put(it.id(), term);
                if (!taken.add(term)) {
                    shared.add(term);
                }
            }
        }
        terms.values().removeAll(shared);
        return new KgxIds(terms);
    }

    /** Of a node. */
    String node(String key) {
        return terms.getOrDefault(key, of(key));
    }

    boolean isTerm(String key) {
        return terms.containsKey(key);
    }

    static String of(String key) {
        return PREFIX + key;
    }

    static @Nullable String exact(Entity it) {
        return it.curie() == null || it.match() != Match.EXACT ? null : term(it.curie());
    }

    /** As the Biolink Model spells its prefix. */
    static String term(String curie) {
        return curie.startsWith("MIRBASE:") ? "mirbase:" + curie.substring("MIRBASE:".length()) : curie;
    }

    /** The term of an entity where it fits exactly, else its own id: for columns that speak of context. */
    static String context(Entity entity) {
        return Objects.requireNonNullElseGet(exact(entity), () -> of(entity.id()));
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
