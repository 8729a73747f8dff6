/** Data versions that were served, kept as canonical JSON, so that a question put to one of them is answered as it was. */
@NullMarked
package org.exotrace.version;

import org.jspecify.annotations.NullMarked;
