package org.exotrace.path;

import java.util.Objects;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.model.Entity;
import org.jspecify.annotations.Nullable;

/** Tells an end that was asked for. */
final class EndView {

    private EndView() {}

    /** @param asked the name by which it was; a question without that end tells none */
    static PathAnswer.End of(Terms terms, @Nullable String asked) {
        Catalogue catalogue = terms.catalogue();
        Names.Found found = Names.of(catalogue).get(Objects.requireNonNull(asked));
        Entity entity = found.entity();
        long chains = catalogue.occurrences().records(terms.withBelow(entity), terms.request().inferred()).stream()
                .filter(it -> catalogue.findStatement(it).orElseThrow().isChain()).count();
        Ref ref = Ref.to(catalogue, found);
        return new PathAnswer.End(entity.id(), entity.label(), entity.type(), (int) chains, ref.also(), ref.readAs());
    }
}
