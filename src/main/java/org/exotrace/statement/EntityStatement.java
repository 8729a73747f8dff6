package org.exotrace.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** A statement in which an entity takes part, and its roles there. */
public record EntityStatement(@JsonUnwrapped StatementItem statement, List<String> roles) {}
