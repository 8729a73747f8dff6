package org.exotrace.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import org.exotrace.model.Engineered;
import org.exotrace.model.Extension;
import org.exotrace.model.Works;

/** How values of the model are written that are neither plain words nor plain records: the model knows no JSON. */
final class Mixins {

    private Mixins() {}

    static void addTo(MapperBuilder<?, ?> builder) {
        builder.addMixIn(Works.class, OneOfSeveral.class).addMixIn(Engineered.class, OneOfSeveral.class)
                .addMixIn(Extension.class, ExtendsEntity.class);
    }

    /** A boolean or a text. */
    private abstract static class OneOfSeveral {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Object of(Object value) {
            throw new AssertionError("The method of the same name in the model is called.");
        }

        @JsonValue
        abstract Object value();
    }

    /** A word that Java keeps for itself. */
    private interface ExtendsEntity {
        @JsonProperty("extends")
        String entity();
    }
}
