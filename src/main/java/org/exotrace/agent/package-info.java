/** What acts on an entity or a statement: antibodies, drugs, therapies, and whether they work. */
@NullMarked
package org.exotrace.agent;

import org.jspecify.annotations.NullMarked;
