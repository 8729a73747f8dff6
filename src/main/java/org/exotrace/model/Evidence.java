package org.exotrace.model;

/**
 * One item for each statement and reference, or for the review itself where it prints no number.
 *
 * @param id          {@code G047/e1}
 * @param publication number of the publication, or {@code review}
 */
public record Evidence(String id, int n, String publication) {}
