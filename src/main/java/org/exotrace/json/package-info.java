/** JSON, YAML and table mapping in one place, and the data version that follows from it. */
@NullMarked
package org.exotrace.json;

import org.jspecify.annotations.NullMarked;
