package org.exotrace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a whole statement is about.
 *
 * @param disease id of a disease
 * @param therapy ids of therapies in whose presence it holds
 * @param model   where it was seen, in words
 * @param species terms of NCBITaxon
 * @param organ   ids of tissues
 */
public record Context(
        @Nullable String disease,
        List<String> therapy,
        @Nullable String model,
        List<String> species,
        List<Setting> setting,
        List<String> organ) {

    /** Where nothing of it is stated. */
    public static final Context NONE = new Context(null, List.of(), null, List.of(), List.of(), List.of());

    public Context {
        therapy = Lists.copy(therapy);
        species = Lists.copy(species);
        setting = Lists.copy(setting);
        organ = Lists.copy(organ);
    }
}
