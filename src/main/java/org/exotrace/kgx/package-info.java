/** KGX, the exchange format of knowledge graphs: nodes and edges in two tables with the names of the Biolink Model. */
@NullMarked
package org.exotrace.kgx;

import org.jspecify.annotations.NullMarked;
