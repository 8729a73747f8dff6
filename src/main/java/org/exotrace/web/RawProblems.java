package org.exotrace.web;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;

/**
 * Requests that never reach a route, such as an address that is no address, get a problem document too, and hear that the
 * connection ends.
 */
final class RawProblems extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ProblemException problem = response.getStatus() >= 500
                ? ProblemException.of(ProblemType.INTERNAL, "The server could not answer.")
                : ProblemException.of(ProblemType.BAD_VALUE,
                        "The request cannot be read: its address or a header is not valid or too long."
                                + " Check the percent signs in the address.");
        response.setStatus(ProblemDocument.status(problem.type()));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        response.write(true, ByteBuffer.wrap(Problems.json(problem)), callback);
        return true;
    }
}
