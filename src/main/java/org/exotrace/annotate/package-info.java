/** A list of a laboratory: which of its names are cargo of statements, what these do, and what they do together. */
@NullMarked
package org.exotrace.annotate;

import org.jspecify.annotations.NullMarked;
