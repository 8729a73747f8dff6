package org.exotrace.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.UUID;
import org.exotrace.failure.ProblemException;
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
                write(context, problem(response, context));
            }
        });
        routes.exception(Exception.class, (failure, context) -> {
            String id = UUID.randomUUID().toString();
            LOG.error("Request failed, id {}", id, failure);
            write(context, ProblemException.of(500, "internal", "Something went wrong here",
                    "It is our fault, not yours. The log names it by this id: " + id));
        });
    }

    private static boolean isApi(Context context) {
        return context.path().equals("/api") || context.path().startsWith("/api/");
    }

    private static ProblemException problem(HttpResponseException response, Context context) {
        return switch (response.getStatus()) {
            case 404 -> ProblemException.of(404, "not-found", "There is no such resource",
                    "Nothing answers at %s.".formatted(context.path()))
                    .withHints(List.of("Resources live below " + Api.BASE + ", such as " + Api.BASE + "/statements."));
            case 405 -> ProblemException.of(405, "method-not-allowed", "That method is not allowed here",
                    "%s does not take %s.".formatted(context.path(), context.method()));
            case 413 -> ProblemException.of(413, "too-large", "The request is too large", "Send less at once.");
            default -> ProblemException.of(response.getStatus(), "bad-value", "The request cannot be read",
                    "Check its address and headers.");
        };
    }

    static void write(Context context, ProblemException problem) {
        context.res().setHeader("ETag", null);
        context.header("Cache-Control", "no-store");
        if (problem.status() == 503 || problem.status() == 429) {
            context.header("Retry-After", "2");
        }
        if (problem.status() == 405) {
            boolean reading = context.method() == HandlerType.GET || context.method() == HandlerType.HEAD;
            context.header("Allow", reading ? "POST" : "GET, HEAD");
        }
        context.status(problem.status()).contentType(MEDIA_TYPE).result(json(problem));
    }

    /** The document's bytes. */
    static byte[] json(ProblemException problem) {
        try {
            return Json.API.writeValueAsBytes(problem.document());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document holds only texts", e);
        }
    }
}
