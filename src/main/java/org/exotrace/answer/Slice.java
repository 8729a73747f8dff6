package org.exotrace.answer;

import java.util.List;

/** Which of the items of a list are given. */
public record Slice(int offset, int limit) {

    /** These of all. */
    public <T> List<T> of(List<T> all) {
        return all.subList(from(all), to(all));
    }

    private int from(List<?> all) {
        return Math.min(offset, all.size());
    }

    private int to(List<?> all) {
        return from(all) + Math.min(limit, all.size() - from(all));
    }
}
