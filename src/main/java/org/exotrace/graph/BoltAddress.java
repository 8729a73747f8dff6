package org.exotrace.graph;

import java.net.URI;

/** Where another client reaches the embedded Neo4j, and with what. */
public record BoltAddress(URI uri, String user, String password) {}
