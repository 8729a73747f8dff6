package org.exotrace.graph;

/** Which database answers: {@code embedded} or {@code external}, and its version. */
public record DatabaseInfo(String mode, String version) {}
