/** Reads free Cypher before it runs, and refuses what does not only read the graph. */
@NullMarked
package org.exotrace.guard;

import org.jspecify.annotations.NullMarked;
