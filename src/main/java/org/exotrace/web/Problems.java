package org.exotrace.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.io.EofException;
import org.exotrace.failure.Causes;
import org.exotrace.failure.Exhaustion;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every failure of the API as a problem document of RFC 9457: no stack trace and no path of the server, ever. */
final class Problems {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void addTo(RoutesConfig routes, Pages pages) {
        routes.exception(ProblemException.class, (problem, context) -> write(context, problem));
        routes.exception(HttpResponseException.class, (response, context) -> {
            if (response.getStatus() == 404 && !isApi(context)) {
                pages.notFound(context);
            } else {
                allow(context, response);
                write(context, problem(response, context));
            }
        });
        routes.exception(Exception.class, (failure, context) -> {
            if (isGone(failure)) {
                LOG.debug("The client went away", failure);
                return;
            }
            Exhaustion.endOn(failure);
            write(context, internal(failure));
        });
    }

    /** Whether nobody is there to be told. */
    private static boolean isGone(Throwable failure) {
        return Causes.of(failure).anyMatch(it -> it instanceof EofException || it instanceof ClosedChannelException);
    }

    /** What is no exception: memory that ran out ends the process, anything else only this answer. */
    static void onError(HttpServletResponse response, Error failure) {
        Exhaustion.endOn(failure);
        ProblemException problem = internal(failure);
        response.setStatus(ProblemDocument.status(problem.type()));
        response.setContentType(MEDIA_TYPE);
        try {
            response.getOutputStream().write(json(problem));
        } catch (IOException e) {
            LOG.debug("The client went away", e);
        }
    }

    private static ProblemException internal(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request failed, id {}", id, failure);
        return ProblemException.of(ProblemType.INTERNAL, "It is our fault, not yours. The log names it by this id: " + id);
    }

    private static boolean isApi(Context context) {
        return context.path().equals("/api") || context.path().startsWith("/api/") || context.path().equals(McpRoutes.PATH);
    }

    private static ProblemException problem(HttpResponseException response, Context context) {
        return switch (response.getStatus()) {
            case 404 -> ProblemException.of(ProblemType.NOT_FOUND, "Nothing answers at %s.".formatted(context.path()))
                    .withHints(List.of("Resources live below " + Api.BASE + ", such as " + Api.BASE + "/statements."));
            case 405 -> ProblemException.of(ProblemType.METHOD_NOT_ALLOWED,
                    "%s does not take %s.".formatted(context.path(), context.method()));
            case 413 -> ProblemException.of(ProblemType.TOO_LARGE, "Send less at once.");
            default -> ProblemException.of(ProblemType.BAD_VALUE,
                    "The request cannot be read. Check its address and headers.");
        };
    }

    /** The methods that its address takes, where it takes another than this one. */
    private static void allow(Context context, HttpResponseException response) {
        String methods = response.getDetails().get("availableMethods");
        if (methods != null) {
            context.header("Allow", methods);
        }
    }

    static void write(Context context, ProblemException problem) {
        context.res().setHeader("ETag", null);
        context.header("Cache-Control", "no-store");
        int status = ProblemDocument.status(problem.type());
        if (status == 503 || status == 429) {
            context.header("Retry-After", "2");
        }
        context.status(status).contentType(MEDIA_TYPE).result(json(problem));
    }

    /** The document's bytes. */
    static byte[] json(ProblemException problem) {
        try {
            return Json.API.writeValueAsBytes(ProblemDocument.of(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document holds only texts", e);
        }
    }
}
