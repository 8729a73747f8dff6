package org.exotrace.model;

/** Whether a vesicle was made or changed on purpose: true or false, or words that say how. */
public record Engineered(Object value) {

    /** @throws IllegalArgumentException for any other value */
    public static Engineered of(Object value) {
        return new Engineered(value);
    }

    public Engineered {
        if (!(value instanceof Boolean) && !(value instanceof String)) {
            throw new IllegalArgumentException("'%s' is neither true, false nor words".formatted(value));
        }
    }

    /** A boolean or words. */
    @Override
    public Object value() {
        return value;
    }
}
