/** What breaks when something is blocked or a modifier is applied, and what one would have to block. */
@NullMarked
package org.exotrace.whatif;

import org.jspecify.annotations.NullMarked;
