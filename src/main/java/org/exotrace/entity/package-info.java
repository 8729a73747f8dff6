/** Entities: names, views, neighbours. */
@NullMarked
package org.exotrace.entity;

import org.jspecify.annotations.NullMarked;
