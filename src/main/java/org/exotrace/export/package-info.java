/** {@code /export}: the data, or a part of them, in the formats of other tools. */
@NullMarked
package org.exotrace.export;

import org.jspecify.annotations.NullMarked;
