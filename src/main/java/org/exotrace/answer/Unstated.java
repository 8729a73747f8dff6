package org.exotrace.answer;

/**
 * How many statements leave open what a filter asks for.
 *
 * @param keptUnstated    that take part all the same
 * @param droppedUnstated that are left out for it
 */
public record Unstated(int keptUnstated, int droppedUnstated) {}
