package org.exotrace.compare;

import java.util.List;
import org.exotrace.entity.Ref;

/** An entity, and the records of the statements that state it or something below it. */
record Context(Ref entity, List<String> statements) {}
