package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * What EV-TRACK holds of a paper: how far it reports its methods, never how sound they are.
 *
 * @param id      null where no record was found
 * @param metric  in per cent, of that version
 * @param seen    the day on which it was looked up
 */
public record EvTrack(@Nullable String id, @Nullable String experiment, @Nullable Integer metric, @Nullable String version, @Nullable String seen) {}
