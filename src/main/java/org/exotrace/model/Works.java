package org.exotrace.model;

/** Whether a modifier does what it is there for; written as true, false or "partly". */
public enum Works {
    YES(true),
    NO(false),
    PARTLY("partly");

    private final Object value;

    Works(Object value) {
        this.value = value;
    }

    /** @throws IllegalArgumentException for any other value */
    public static Works of(Object value) {
        for (Works it : values()) {
            if (it.value.equals(value)) {
                return it;
            }
        }
        throw new IllegalArgumentException("'%s' is none of true, false and partly".formatted(value));
    }

    /** A boolean or the word. */
    public Object value() {
        return value;
    }

    /** As it reads in a sentence. */
    @Override
    public String toString() {
        return value.toString();
    }
}
