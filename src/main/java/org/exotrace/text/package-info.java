/** Which of many texts hold some letters, or are spelled nearly so: prepared once, then asked often. */
@NullMarked
package org.exotrace.text;

import org.jspecify.annotations.NullMarked;
