/** HTTP: routes' common parts, problems, formats, pages. */
@NullMarked
package org.exotrace.web;

import org.jspecify.annotations.NullMarked;
