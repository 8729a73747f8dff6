package org.exotrace.path;

import java.util.List;

/**
 * A question without some of the filters that were given.
 *
 * @param without those filters as they were given, such as {@code relation=binds}
 */
public record Wider(List<String> without, PathRequest request) {}
