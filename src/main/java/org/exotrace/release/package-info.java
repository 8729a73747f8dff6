/** A version of the data as a folder that can be archived and cited. */
@NullMarked
package org.exotrace.release;

import org.jspecify.annotations.NullMarked;
