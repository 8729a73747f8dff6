package org.exotrace.graph;

import java.time.Duration;

/**
 * How a copy of a store is opened for strangers, who may read from it.
 *
 * @param port     for Bolt on the loopback interface, 0 for a free one
 * @param password of its only user
 * @param longest  how long a transaction may last; a process whose transaction lasts longer ends
 */
public record CopyOptions(int port, String password, Duration longest) {}
