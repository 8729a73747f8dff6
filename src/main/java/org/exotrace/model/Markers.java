package org.exotrace.model;

import java.util.List;

/**
 * Proteins that a preparation was tested for, as printed.
 *
 * @param absent those of no vesicle, tested and depleted
 */
public record Markers(List<String> membrane, List<String> cytosolic, List<String> absent) {

    public Markers {
        membrane = Lists.copy(membrane);
        cytosolic = Lists.copy(cytosolic);
        absent = Lists.copy(absent);
    }
}
