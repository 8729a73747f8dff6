/** What a statement says of source, cargo, disease, model ..., and which of these tells sets of statements apart. */
@NullMarked
package org.exotrace.facet;

import org.jspecify.annotations.NullMarked;
