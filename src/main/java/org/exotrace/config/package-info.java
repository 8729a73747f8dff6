/** Settings: flag before environment before file. */
@NullMarked
package org.exotrace.config;

import org.jspecify.annotations.NullMarked;
