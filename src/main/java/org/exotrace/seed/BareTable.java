package org.exotrace.seed;

import org.exotrace.intake.Rows;

/**
 * A table of nodes or of edges.
 *
 * @param name of its file
 */
record BareTable(String name, Rows rows) {}
