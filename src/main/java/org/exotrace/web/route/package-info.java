/** The API's resources, a class a feature: which parameters each takes, and the question that they ask. */
@NullMarked
package org.exotrace.web.route;

import org.jspecify.annotations.NullMarked;
