package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * What a number printed in a document means.
 *
 * @param publication id of the publication; null where it is open
 * @param status      a candidate fits, is not certain, and is never shown as fact
 * @param fit         how well a candidate fits: high, medium
 * @param why         what the status rests on
 */
public record Cite(@Nullable String publication, ReferenceStatus status, @Nullable String fit, @Nullable String why) {}
