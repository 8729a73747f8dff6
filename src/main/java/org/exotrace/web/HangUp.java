package org.exotrace.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Whether a client hung up while its request is worked on. Nobody reads from its connection meanwhile, so that it is seen by
 * reading. For use by the thread of the request, after its body was read.
 */
final class HangUp implements BooleanSupplier {

    private static final int SIZE = 1024;

    private final Connection connection;
    private boolean saysMore;

    HangUp(Context context) {
        connection = ServletContextRequest.getServletContextRequest(context.req()).getConnectionMetaData().getConnection();
    }

    @Override
    public boolean getAsBoolean() {
        EndPoint client = connection.getEndPoint();
        if (saysMore || !client.isOpen() || client.isInputShutdown()) {
            return !saysMore;
        }
        ByteBuffer read = BufferUtil.allocate(SIZE);
        try {
            int bytes = client.fill(read);
            saysMore = bytes > 0;
            if (saysMore && connection instanceof Connection.UpgradeTo next) {
                // Its next request, sent before this one is answered: it is read when its turn comes.
                next.onUpgradeTo(read);
            }
            return bytes < 0;
        } catch (IOException e) {
            return true;
        }
    }
}
