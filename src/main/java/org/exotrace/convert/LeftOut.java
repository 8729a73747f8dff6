package org.exotrace.convert;

/**
 * A row that became no statement.
 *
 * @param id     what the table calls it; empty where it has no name for its rows
 * @param reason the same words for all that are left out alike
 */
public record LeftOut(String file, int line, String id, String reason) {}
