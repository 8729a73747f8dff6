package org.exotrace.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.exotrace.failure.ProblemException;

/** Requests that never reach a route, such as an address that is no address, get a problem document too. */
final class RawProblems extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() >= 500 ? response.getStatus() : 400;
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        byte[] body = Problems.json(status >= 500
                ? ProblemException.of(status, "internal", "Something went wrong here", "The server could not answer.")
                : ProblemException.of(status, "bad-value", "The request cannot be read",
                        "Its address or a header is not valid or too long. Check the percent signs in the address."));
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
