/** Statements counted in groups that have the same ends, so that a large set can be told whole. */
@NullMarked
package org.exotrace.aggregate;

import org.jspecify.annotations.NullMarked;
