package org.exotrace.conflict;

import java.util.List;

/**
 * Which contradictions are asked for.
 *
 * @param bases      of one of these bases; empty for all
 * @param rules      by one of these rules; empty for all
 * @param statements in which one of these stands, by its record; empty for all
 */
public record ConflictRequest(List<Basis> bases, List<Rule> rules, List<String> statements) {}
