/** Rooms: processes with a copy of the store, in which queries of strangers run and with which they end. */
@NullMarked
package org.exotrace.room;

import org.jspecify.annotations.NullMarked;
