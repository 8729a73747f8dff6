/** The graph's content in memory: an immutable snapshot that every answer of the API comes from. */
@NullMarked
package org.exotrace.catalogue;

import org.jspecify.annotations.NullMarked;
