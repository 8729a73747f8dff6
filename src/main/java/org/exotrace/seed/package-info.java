/** Seed files: the only package that knows YAML files. */
@NullMarked
package org.exotrace.seed;

import org.jspecify.annotations.NullMarked;
