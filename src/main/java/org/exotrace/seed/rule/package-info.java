/**
 * What a schema cannot say of seeds: one idea a file. A rule sees all files that fit their schemas, and does not stop at
 * the first find.
 */
@NullMarked
package org.exotrace.seed.rule;

import org.jspecify.annotations.NullMarked;
