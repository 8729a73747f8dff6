/** The queries of {@code cypher/analysis}, run by their names. */
@NullMarked
package org.exotrace.query;

import org.jspecify.annotations.NullMarked;
