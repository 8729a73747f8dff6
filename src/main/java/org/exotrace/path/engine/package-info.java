/**
 * The search by numbers: legs and nodes in arrays, which leg goes on after which, the order of what is found, what it
 * may cost. It knows nothing of catalogues, names, questions or answers: what it needs of them is handed in.
 */
@NullMarked
package org.exotrace.path.engine;

import org.jspecify.annotations.NullMarked;
