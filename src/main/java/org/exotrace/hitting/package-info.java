/** Minimal sets of members that hit every one of some choices; it knows nothing of what they stand for. */
@NullMarked
package org.exotrace.hitting;

import org.jspecify.annotations.NullMarked;
