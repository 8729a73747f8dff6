/** Suggestions while typing. */
@NullMarked
package org.exotrace.search;

import org.jspecify.annotations.NullMarked;
