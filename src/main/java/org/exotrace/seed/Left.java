package org.exotrace.seed;

/**
 * A row of a file that was left out.
 *
 * @param id     what the file calls it; empty where it has no name
 * @param rule   what it breaks
 * @param reason a sentence
 * @param todo   another
 */
public record Left(String file, int line, String id, String rule, String reason, String todo) {}
