/** Writes answers: JSON with the data version, tables, lines; the same bytes whoever asked. */
@NullMarked
package org.exotrace.answer;

import org.jspecify.annotations.NullMarked;
