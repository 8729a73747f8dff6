/** A data set as other programs see it: nodes, and arrows between them, each with columns of plain values. */
@NullMarked
package org.exotrace.projection;

import org.jspecify.annotations.NullMarked;
