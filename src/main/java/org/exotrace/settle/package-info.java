/** What would settle it: questions that the data leave open, each with an experiment and with what the engine would answer after either result. */
@NullMarked
package org.exotrace.settle;

import org.jspecify.annotations.NullMarked;
