package org.exotrace.compare;

/**
 * What is to be set side by side.
 *
 * @param a a record where {@code by} is statement, else any name of an entity; so is {@code b}
 */
public record CompareRequest(By by, String a, String b) {}
