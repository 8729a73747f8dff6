package org.exotrace.entity;

import java.util.List;

/** What stands one direct relationship away; direction is {@code out} where the arrow leaves the entity asked for. */
public record Neighbour(String relation, String direction, Ref entity, List<String> statements) {}
