/** Makes a data set of the tables that others have: cargo of vesicles, ligands and receptors, signed networks. */
@NullMarked
package org.exotrace.convert;

import org.jspecify.annotations.NullMarked;
