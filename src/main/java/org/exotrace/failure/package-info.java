/** What can go wrong, with what to do about it. */
@NullMarked
package org.exotrace.failure;

import org.jspecify.annotations.NullMarked;
