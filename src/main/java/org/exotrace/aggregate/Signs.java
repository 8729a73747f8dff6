package org.exotrace.aggregate;

import java.util.HashMap;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Computed;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** The signs that the steps of statements come to, for each of their effects. Immutable once made. */
final class Signs {

    private final Map<String, Map<String, Sign>> byRecord = new HashMap<>();

    private Signs(Catalogue catalogue) {
        catalogue.statements().forEach(statement -> {
            Map<String, Sign> signs = new HashMap<>();
            statement.in(Role.EFFECT).forEach(effect -> {
                Computed computed = Computed.of(statement, effect);
                if (computed != null) {
                    signs.put(effect.p(), computed.sign());
                }
            });
            byRecord.put(statement.record(), Map.copyOf(signs));
        });
    }

    static Signs of(Catalogue catalogue) {
        return catalogue.derived(Signs.class, Signs::new);
    }

    /** Null where no steps lead to it. */
    @Nullable
    Sign of(Statement statement, Participant effect) {
        return byRecord.getOrDefault(statement.record(), Map.of()).get(effect.p());
    }
}
