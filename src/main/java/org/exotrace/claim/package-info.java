/** What several statements say alike: equal legs, merged across statements. */
@NullMarked
package org.exotrace.claim;

import org.jspecify.annotations.NullMarked;
