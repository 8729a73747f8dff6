/** The only package that knows Neo4j: it starts or connects to one, loads the graph and reads it. */
@NullMarked
package org.exotrace.graph;

import org.jspecify.annotations.NullMarked;
