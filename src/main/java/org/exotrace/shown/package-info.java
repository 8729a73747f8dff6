/** How well something was shown: pips, rivals, attribution and rung, computed from what was read of experiments. */
@NullMarked
package org.exotrace.shown;

import org.jspecify.annotations.NullMarked;
