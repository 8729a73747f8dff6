package org.exotrace.web;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.exotrace.failure.Exhaustion;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;

/**
 * What is refused before a route is looked for. A body is read whole, without a thread that waits for it: a client that
 * drips its bytes keeps no other from being answered, and is given up after a time. Methods that nobody knows get no
 * further, since what counts requests by method remembers each for ever.
 */
final class Gate extends Handler.Wrapper {

    /** The methods of RFC 9110, and PATCH. */
    static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final Duration patience;
    private final int most;
    private final int largest;
    private final Map<String, Integer> times;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * @param patience how long a body may take to arrive
     * @param most     how many requests may wait for their bodies at once
     * @param largest  bytes of a body; larger ones are refused
     */
    Gate(Duration patience, int most, int largest) {
        this(patience, most, largest, Map.of());
    }

    /** @param times by path, how many times as large a body may be; while it is waited for it counts for as many */
    Gate(Duration patience, int most, int largest, Map<String, Integer> times) {
        this.times = times;
        this.patience = patience;
        this.most = most;
        this.largest = largest;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!METHODS.contains(request.getMethod())) {
            return refuse(request, ProblemException.of(ProblemType.METHOD_NOT_ALLOWED,
                    "It is no method that this server knows. Use GET, HEAD or POST."), response, callback);
        }
        if (request.getLength() == 0) {
            return super.handle(request, response, callback);
        }
        int size = times.getOrDefault(request.getHttpURI().getPath(), 1);
        if (request.getLength() > (long) size * largest) {
            return refuse(request, tooLarge(size), response, callback);
        }
        if (waiting.addAndGet(size) > most) {
            waiting.addAndGet(-size);
            return refuse(request, ProblemException.of(ProblemType.OVERLOADED,
                    "The server waits for the bodies of %d requests. Try again in a few seconds.".formatted(most)), response, callback);
        }
        receive(request, size, response, callback);
        return true;
    }

    /** The rest runs on a thread of the pool, not on the one that brought the last byte. */
    private void receive(Request request, int size, Response response, Callback callback) {
        CompletableFuture<byte[]> body = Content.Source.asByteArrayAsync(request, size * largest);
        var connection = request.getConnectionMetaData().getConnection();
        var deadline = request.getComponents().getScheduler().schedule(
                () -> connection.onIdleExpired(new TimeoutException()), patience.toMillis(), TimeUnit.MILLISECONDS);
        body.whenCompleteAsync((bytes, failed) -> {
            deadline.cancel();
            waiting.addAndGet(-size);
            Throwable failure = failed instanceof CompletionException ? failed.getCause() : failed;
            if (failure == null) {
                go(new Received(request, bytes), response, callback);
            } else if (failure instanceof TimeoutException) {
                refuse(request, ProblemException.of(ProblemType.TOO_SLOW,
                        "Its body may take %d s to arrive. Send it again, faster.".formatted(patience.toSeconds())), response, callback);
            } else if (failure instanceof IllegalStateException) {
                refuse(request, tooLarge(size), response, callback);
            } else {
                Exhaustion.endOn(failure);
                callback.failed(failure);
            }
        }, request.getComponents().getExecutor());
    }

    private void go(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Exception | Error e) {
            Exhaustion.endOn(e);
            Response.writeError(request, response, callback, e);
        }
    }

    private ProblemException tooLarge(int size) {
        return ProblemException.of(ProblemType.TOO_LARGE, "At most %,d bytes are read. Send less at once.".formatted(size * largest));
    }

    /** The connection ends: what is left of the request is not read. */
    private static boolean refuse(Request request, ProblemException problem, Response response, Callback callback) {
        response.setStatus(ProblemDocument.status(problem.type()));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        if (problem.type() == ProblemType.METHOD_NOT_ALLOWED) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, POST");
        }
        EndPoint connection = request.getConnectionMetaData().getConnection().getEndPoint();
        response.write(true, ByteBuffer.wrap(Problems.json(problem)), Callback.from(callback, (Runnable) connection::close));
        return true;
    }

    /** A request whose body is here. */
    private static final class Received extends Request.Wrapper {

        private final Content.Source body;
        private final long length;

        Received(Request request, byte[] bytes) {
            super(request);
            body = Content.Source.from(ByteBuffer.wrap(bytes));
            length = bytes.length;
        }

        @Override
        public long getLength() {
            return length;
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable demandCallback) {
            body.demand(demandCallback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
