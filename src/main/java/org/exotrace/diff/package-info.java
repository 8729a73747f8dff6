/** What differs between two versions of the data: in records, and in what the engine makes of them. */
@NullMarked
package org.exotrace.diff;

import org.jspecify.annotations.NullMarked;
