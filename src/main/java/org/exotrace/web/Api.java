package org.exotrace.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;

/** Declares the API's resources: each says which parameters it takes and what it answers; the rest is the same for all. */
public final class Api {

    /** Where every resource lives. */
    public static final String BASE = "/api/v1";

    /** How many items a list gives in JSON unless told. */
    public static final int PAGE = 200;

    private static final int MOST = 1_000;

    private final RoutesConfig routes;
    private final List<Route> declared = new ArrayList<>();
    private final Readiness readiness;
    private final AnswerCache cache = new AnswerCache();

    Api(RoutesConfig routes, Readiness readiness) {
        this.routes = routes;
        this.readiness = readiness;
    }

    /** A resource as it was declared; what describes the API is compared with it. */
    public record Route(String method, String path, Set<String> parameters) {}

    /** What was declared so far. */
    public List<Route> declared() {
        return List.copyOf(declared);
    }

    /** A feature's resources. */
    public interface Routes {
        void addTo(Api api);
    }

    /** Answers many things one by one, each a line of JSON, as they are found. */
    @FunctionalInterface
    public interface Lines {
        void write(Query query, LineWriter out) throws IOException;
    }

    /** A resource that answers one thing; it follows from data and request alone, so its bytes are kept for the next time. */
    public void one(String path, Function<Query, Object> answer, String... parameter) {
        one(path, answer, (query, out) -> {
            throw ProblemException.of(ProblemType.NO_SUCH_FORMAT,
                    "One thing is answered as JSON; lists come as tables too.");
        }, parameter);
    }

    /** The same, with lines for who asks for NDJSON. */
    public void one(String path, Function<Query, Object> answer, Lines lines, String... parameter) {
        Set<String> allowed = allowed(parameter, "format");
        add(path, allowed, context -> {
            Catalogue catalogue = readiness.catalogue();
            Answer out = new Answer(context, catalogue);
            Query query = Query.of(context, catalogue, allowed);
            if (out.format() == Format.NDJSON) {
                out.lines(query, lines);
                return;
            }
            out.onlyJson();
            if (out.isNew()) {
                out.one(cache.get(catalogue, context, () -> answer.apply(query), out::bytes));
            }
        });
    }

    /** A resource that takes a JSON object and answers one thing. */
    public void post(String path, BiFunction<Query, JsonNode, Object> answer) {
        Set<String> allowed = Set.of("format");
        declared.add(new Route("post", path, allowed));
        routes.post(BASE + path, context -> {
            Answer out = new Answer(context, readiness.catalogue());
            Query query = Query.of(context, readiness.catalogue(), allowed);
            out.onlyJson();
            out.one(out.bytes(answer.apply(query, Body.of(context))));
        });
    }

    /**
     * A resource that answers rows with columns of their own; it says itself which parameters one thing of it takes.
     *
     * @param parameter all that some of its things take
     */
    public void table(String path, Function<Query, ? extends Tabular> answer, String... parameter) {
        add(path, allowed(parameter, "format"), context -> {
            Answer out = new Answer(context, readiness.catalogue());
            Query query = Query.of(context, readiness.catalogue());
            if (out.isNew()) {
                out.table(answer.apply(query));
            }
        });
    }

    /** A resource that answers a file; it names the formats itself. */
    public void file(String path, Function<Query, Download> answer, String... parameter) {
        Set<String> allowed = allowed(parameter, "format");
        add(path, allowed, context -> {
            Catalogue catalogue = readiness.catalogue();
            Query query = Query.of(context, catalogue, allowed);
            Download file = answer.apply(query);
            Answer out = new Answer(context, catalogue, Format.JSON);
            if (out.isNew()) {
                Answer.isMomentary(file, context);
                out.file(file);
            }
        });
    }

    /** A resource of the server itself: it answers at any time, and minds no parameters. */
    void always(String path, Handler handler) {
        add(path, Set.of(), handler);
    }

    /** HEAD runs the same, so that its headers are those of GET; the server leaves the body out. */
    private void add(String path, Set<String> parameters, Handler handler) {
        declared.add(new Route("get", path, parameters));
        routes.get(BASE + path, handler);
        routes.head(BASE + path, handler);
    }

    /**
     * A resource that answers a list.
     *
     * @param row       the record type of its items: its components are the columns of a table
     * @param limit     how many items JSON gives unless told
     * @param parameter the filters it takes, beside format, limit and offset
     */
    public <T extends Record> void list(
            String path, Class<T> row, int limit, Function<Query, List<T>> answer, String... parameter) {
        Set<String> allowed = allowed(parameter, "format", "limit", "offset");
        add(path, allowed, context -> list(context, row, limit, answer, allowed));
    }

    private <T extends Record> void list(
            Context context, Class<T> row, int limit, Function<Query, List<T>> answer, Set<String> allowed)
            throws IOException {
        Catalogue catalogue = readiness.catalogue();
        Answer out = new Answer(context, catalogue);
        Query query = Query.of(context, catalogue, allowed);
        Format format = out.format();
        int offset = query.number("offset", 0, Integer.MAX_VALUE).orElse(0);
        int most = query.number("limit", 0, MOST).orElse(format == Format.JSON ? limit : Integer.MAX_VALUE);
        if (out.isNew()) {
            List<T> all = answer.apply(query);
            List<T> part = all.stream().skip(offset).limit(most).toList();
            out.list(row, new ArrayList<>(part), all.size(), offset, Math.min(most, MOST));
        }
    }

    private static Set<String> allowed(String[] parameter, String... more) {
        Set<String> allowed = new HashSet<>(Arrays.asList(parameter));
        allowed.addAll(List.of(more));
        return allowed;
    }
}
