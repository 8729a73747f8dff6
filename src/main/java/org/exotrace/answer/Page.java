package org.exotrace.answer;

import java.util.List;

/**
 * Some of the items of a list.
 *
 * @param total  of all, whatever the limit
 * @param offset how many were left out first
 * @param limit  how many there may be
 */
public record Page(String dataVersion, int total, int offset, int limit, List<?> items) {}
