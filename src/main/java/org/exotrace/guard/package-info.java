/** Reads free Cypher before it runs, and refuses what would write, leak, grow or never end. */
@NullMarked
package org.exotrace.guard;

import org.jspecify.annotations.NullMarked;
