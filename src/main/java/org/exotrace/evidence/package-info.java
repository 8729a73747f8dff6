/** Publications and what rests on them. */
@NullMarked
package org.exotrace.evidence;

import org.jspecify.annotations.NullMarked;
