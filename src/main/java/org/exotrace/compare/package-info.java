/** Two statements, or the statements of two contexts, side by side. */
@NullMarked
package org.exotrace.compare;

import org.jspecify.annotations.NullMarked;
