package org.exotrace.compare;

import org.exotrace.scope.StatementScope;

/**
 * What is to be set side by side.
 *
 * @param a a record where {@code by} is statement, else any name of an entity; so is {@code b}
 * @param scope only statements of it are compared
 */
public record CompareRequest(By by, String a, String b, StatementScope scope) {}
