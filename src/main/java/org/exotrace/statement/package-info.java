/** Statements: filters, views, narrative and computed sign. */
@NullMarked
package org.exotrace.statement;

import org.jspecify.annotations.NullMarked;
