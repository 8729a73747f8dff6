/** Measures: ratios of what runs side by side, with their interval; nothing here judges. */
@NullMarked
package org.exotrace.bench;

import org.jspecify.annotations.NullMarked;
