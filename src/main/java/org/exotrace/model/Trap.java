package org.exotrace.model;

import java.util.List;

/** A place where the source misleads: a misprint, a contradiction, a loose word. Lines are those of its plain text. */
public record Trap(String id, String kind, String what, List<Integer> lines) {

    public Trap {
        lines = Lists.copy(lines);
    }
}
