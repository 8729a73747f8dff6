/** The command line: the only place that ends the process. */
@NullMarked
package org.exotrace.cli;

import org.jspecify.annotations.NullMarked;
