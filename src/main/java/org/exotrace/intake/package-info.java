/** Files as people bring them: archives, folders, pairs of tables, told apart by what they hold, and read row by row with their lines. */
@NullMarked
package org.exotrace.intake;

import org.jspecify.annotations.NullMarked;
