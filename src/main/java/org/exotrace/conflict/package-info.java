/** Contradictions between statements, found by rule: both sides stand, and nothing of it is stored. */
@NullMarked
package org.exotrace.conflict;

import org.jspecify.annotations.NullMarked;
