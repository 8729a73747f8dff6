/** How a leg is told in words: the same ones in API, page, command line and files. */
@NullMarked
package org.exotrace.wording;

import org.jspecify.annotations.NullMarked;
