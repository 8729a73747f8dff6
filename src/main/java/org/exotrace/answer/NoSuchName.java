package org.exotrace.answer;

import java.util.List;

/**
 * One name of a filter that names several, and that nothing has.
 *
 * @param near labels that are spelled nearly so
 */
public record NoSuchName(String given, List<String> near) {}
