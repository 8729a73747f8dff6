package org.exotrace.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * How many statements leave open what a filter asks for, and how many are left out since nothing supports them any more.
 *
 * @param keptUnstated     that take part all the same
 * @param droppedUnstated  that are left out for it
 * @param droppedRetracted whose every paper was retracted; missing where there are none
 */
public record Unstated(int keptUnstated, int droppedUnstated, @JsonInclude(Include.NON_DEFAULT) int droppedRetracted) {}
