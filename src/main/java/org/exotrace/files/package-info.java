/** Files and folders that nobody but their owner may read. */
@NullMarked
package org.exotrace.files;

import org.jspecify.annotations.NullMarked;
