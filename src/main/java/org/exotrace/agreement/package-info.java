/** Who makes a claim, and who says otherwise. */
@NullMarked
package org.exotrace.agreement;

import org.jspecify.annotations.NullMarked;
