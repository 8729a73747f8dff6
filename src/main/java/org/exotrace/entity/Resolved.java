package org.exotrace.entity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.model.Blanks;
import org.exotrace.model.Entity;
import org.exotrace.model.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What one name of a list means.
 *
 * @param n       its place in the list, from 1
 * @param by      what of the entity the name is; null where none was found
 * @param choices all that fit, where several do
 * @param near    labels spelled nearly so, where nothing fits
 * @param human   the human gene or microRNA that has the name, where nothing here is it
 * @param note    what should be known of how the name was read, or why it was not; null where nothing
 */
public record Resolved(int n, String given, Outcome outcome, @Nullable By by, @Nullable Ref entity, List<Ref> choices, List<String> near,
        @Nullable Human human, @Nullable String note) {

    /** Whether it means one thing, several, or none of these data. */
    public enum Outcome {
        FOUND, AMBIGUOUS, UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What of an entity a name is. */
    public enum By {
        ID, LABEL, SYMBOL, SYNONYM, PRINTED_FORM,
        /** One of its names in another spelling. */
        SPELLING,
        /** A term or accession that is its own, or its gene's. */
        TERM;

        static By of(Entity entity, String given) {
            String name = Blanks.trimmed(given);
            return name.equalsIgnoreCase(entity.id()) ? ID
                    : name.equals(entity.label()) ? LABEL
                    : Objects.equals(name, entity.symbol()) ? SYMBOL
                    : entity.synonyms().contains(name) ? SYNONYM
                    : entity.printedForms().stream().anyMatch(it -> it.form().equals(name)) ? PRINTED_FORM
                    : Stream.concat(Stream.of(name), Spellings.of(name)).anyMatch(it -> isSpelled(entity, it)) || Spellings.exosomal(name).isPresent()
                            ? SPELLING : TERM;
        }

        private static boolean isSpelled(Entity entity, String name) {
            String folded = Folding.name(name);
            return Names.all(entity).map(Folding::name).anyMatch(folded::equals);
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The same at another place of the list. */
    Resolved at(int place) {
        return new Resolved(place, given, outcome, by, entity, choices, near, human, note);
    }
}
