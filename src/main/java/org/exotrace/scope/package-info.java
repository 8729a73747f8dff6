/** Which statements take part in an answer: by document, data set, species, organ ... */
@NullMarked
package org.exotrace.scope;

import org.jspecify.annotations.NullMarked;
