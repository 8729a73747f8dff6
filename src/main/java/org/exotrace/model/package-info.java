/** The domain in plain values: what a source says, without knowing where it is kept or shown. */
@NullMarked
package org.exotrace.model;

import org.jspecify.annotations.NullMarked;
