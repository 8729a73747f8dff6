/** How far hypotheses were right where that can be known: of what a document says, foretold from all others. */
@NullMarked
package org.exotrace.hypothesis;

import org.jspecify.annotations.NullMarked;
