/**
 * The page's files: read once, joined, and named by the hash of them all; or as they lie in a folder that somebody works on.
 * It knows nothing of HTTP. Joined at the start, so that developers have no build step: docs/decisions/0011.
 */
@NullMarked
package org.exotrace.page;

import org.jspecify.annotations.NullMarked;
