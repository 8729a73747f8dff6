/** Paths from one participant to another: the index over all legs, the search, its verdict, what joins statements. */
@NullMarked
package org.exotrace.path;

import org.jspecify.annotations.NullMarked;
