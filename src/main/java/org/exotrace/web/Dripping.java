package org.exotrace.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;

/**
 * Closes connections on which a request does not get to the end of its headers: each byte that drips in would keep them open.
 * Looks at each from time to time, and twice before it closes one, so that a request on its way just then is left alone.
 */
final class Dripping implements Connection.Listener {

    private final ServerConnector connector;
    private final Duration interval;

    /** @param interval how long a request may take to get to the end of its headers at least; at most it is twice that */
    Dripping(ServerConnector connector, Duration interval) {
        this.connector = connector;
        this.interval = interval;
    }

    @Override
    public void onOpened(Connection connection) {
        watch(connection, 0, 0, false);
    }

    @Override
    public void onClosed(Connection connection) {
        // the next look sees it
    }

    private void watch(Connection connection, long messages, long bytes, boolean dripped) {
        connector.getScheduler().schedule(() -> {
            if (!connection.getEndPoint().isOpen()) {
                return;
            }
            long now = connection.getMessagesIn();
            boolean drips = connection.getBytesIn() > bytes && now == messages && connection.getMessagesOut() == messages;
            if (drips && dripped) {
                connection.getEndPoint().close();
            } else {
                watch(connection, now, connection.getBytesIn(), drips);
            }
        }, interval.toMillis(), TimeUnit.MILLISECONDS);
    }
}
