package org.exotrace.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exotrace.answer.Download;
import org.exotrace.answer.Format;
import org.exotrace.answer.Paged;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;
import org.exotrace.answer.Tabular;
import org.exotrace.catalogue.Catalogue;

/** Serves the resources over HTTP. */
final class HttpApi implements Api {

    private final RoutesConfig routes;
    private final List<Route> declared;
    private final Answering answering;
    private final AnswerCache cache;

    HttpApi(RoutesConfig routes, Answering answering) {
        this(routes, new ArrayList<>(), answering, new AnswerCache());
    }

    private HttpApi(RoutesConfig routes, List<Route> declared, Answering answering, AnswerCache cache) {
        this.routes = routes;
        this.declared = declared;
        this.answering = answering;
        this.cache = cache;
    }

    @Override
    public Api ofPresentData() {
        return new HttpApi(routes, declared, answering.ofPresentData(), cache);
    }

    List<Route> declared() {
        return List.copyOf(declared);
    }

    /** Its bytes are kept for the next time. */
    @Override
    public void one(String path, Function<Query, Object> answer, Lines lines, String... parameter) {
        Set<String> allowed = allowed(parameter, "format");
        add(path, allowed, context -> {
            Catalogue catalogue = answering.catalogue(context);
            Answer out = new Answer(context, catalogue);
            Query query = RequestQuery.of(context, catalogue, allowed);
            if (out.format() == Format.NDJSON) {
                out.lines(query, lines);
                return;
            }
            out.format().require(Format.JSON);
            if (out.isNew()) {
                out.one(cache.get(catalogue, context, () -> answer.apply(query), out::bytes));
            }
        });
    }

    @Override
    public <T extends Record> void selected(
            String path, Class<T> row, int limit, Function<Query, Selected<T>> answer, String... parameter) {
        list(path, limit, parameter, (out, query, paging, excel) -> out.list(row,
                paging.page(query.catalogue().dataVersion(), answer.apply(query)), excel));
    }

    @Override
    public void paged(String path, int limit, BiFunction<Query, Slice, ? extends Paged> answer, String... parameter) {
        list(path, limit, parameter, (out, query, paging, excel) -> out.paged(answer.apply(query, paging.slice()), excel));
    }

    /** Tells one page of a list. */
    private interface Telling {
        void tell(Answer out, Query query, Paging paging, boolean excel) throws IOException;
    }

    private void list(String path, int limit, String[] parameter, Telling telling) {
        Set<String> allowed = allowed(parameter, Paging.PARAMETERS.toArray(String[]::new));
        add(path, allowed, context -> {
            Catalogue catalogue = answering.catalogue(context);
            Answer out = new Answer(context, catalogue);
            Query query = RequestQuery.of(context, catalogue, allowed);
            Paging paging = Paging.of(query, out.format(), limit);
            boolean excel = Accept.excel(query, out.format());
            if (out.isNew()) {
                telling.tell(out, query, paging, excel);
            }
        });
    }

    @Override
    public void table(String path, Function<Query, ? extends Tabular> answer, String... parameter) {
        add(path, allowed(parameter, "format", "excel"), context -> {
            Catalogue catalogue = answering.catalogue(context);
            Answer out = new Answer(context, catalogue);
            Query query = RequestQuery.of(context, catalogue);
            boolean excel = Accept.excel(query, out.format());
            if (out.isNew()) {
                out.table(answer.apply(query), excel);
            }
        });
    }

    @Override
    public void file(String path, Function<Query, Download> answer, String... parameter) {
        Set<String> allowed = allowed(parameter, "format");
        add(path, allowed, context -> {
            Catalogue catalogue = answering.catalogue(context);
            Query query = RequestQuery.of(context, catalogue, allowed);
            Download file = answer.apply(query);
            Answer out = new Answer(context, catalogue, Format.JSON);
            if (out.isNew()) {
                Answer.isMomentary(file, context);
                out.file(file);
            }
        });
    }

    @Override
    public void post(String path, Posted answer) {
        Set<String> allowed = Set.of("format", Answering.DATA_VERSION);
        declared.add(new Route("post", path, allowed));
        routes.post(BASE + path, context -> {
            Catalogue catalogue = answering.catalogue(context);
            Answer out = new Answer(context, catalogue);
            Query query = RequestQuery.of(context, catalogue, allowed);
            out.format().require(Format.JSON);
            out.one(out.bytes(answer.answer(query, Body.of(context), new HangUp(context))));
        });
    }

    @Override
    public void posted(String path, Posted answer, String... parameter) {
        Set<String> allowed = allowed(parameter, "format", "excel");
        declared.add(new Route("post", path, allowed));
        routes.post(BASE + path, context -> {
            Catalogue catalogue = answering.catalogue(context);
            Query query = RequestQuery.of(context, catalogue, allowed);
            Answer out = query.find("format").filter(it -> !Format.has(it)).isPresent() ? new Answer(context, catalogue, Format.JSON)
                    : new Answer(context, catalogue);
            boolean excel = Accept.excel(query, out.format());
            Object found = answer.answer(query, Body.of(context), new HangUp(context));
            context.header("X-Data-Version", catalogue.dataVersion());
            if (found instanceof Download file) {
                out.file(file);
            } else {
                out.table((Tabular) found, excel);
            }
        });
    }

    /** A resource of the server itself: it answers at any time, and minds no parameters. */
    void always(String path, Handler handler) {
        add(path, Set.of(), handler);
    }

    private static Set<String> allowed(String[] parameter, String... more) {
        Set<String> allowed = Api.allowed(parameter, more);
        allowed.add(Answering.DATA_VERSION);
        return allowed;
    }

    /** HEAD runs the same, so that its headers are those of GET; the server leaves the body out. */
    private void add(String path, Set<String> parameters, Handler handler) {
        declared.add(new Route("get", path.replace('<', '{').replace('>', '}'), parameters));
        routes.get(BASE + path, handler);
        routes.head(BASE + path, handler);
    }
}
