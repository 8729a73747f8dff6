package org.exotrace.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.exotrace.answer.AnswerWriter;
import org.exotrace.answer.Download;
import org.exotrace.answer.Format;
import org.exotrace.answer.LineWriter;
import org.exotrace.answer.Page;
import org.exotrace.answer.Paged;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;
import org.exotrace.answer.Tabular;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.json.Json;
import org.exotrace.mcp.Rest;

/** Answers the resources without a server, as the command line does: the same bytes. */
public final class LocalApi implements Api, Rest {

    private final Catalogue catalogue;
    private final Map<String, Resource> resources = new HashMap<>();
    private final Map<String, Posted> posted = new HashMap<>();

    private record Resource(Set<String> parameters, Function<Query, ?> find, Writer writer) {}

    @FunctionalInterface
    private interface Writer {
        void write(Query query, Format format, OutputStream out) throws IOException;
    }

    public LocalApi(Catalogue catalogue, List<Api.Routes> features) {
        this.catalogue = catalogue;
        features.forEach(it -> it.addTo(this));
    }

    /** The names of what a resource takes. */
    public Set<String> parameters(String path) {
        return resource(path).parameters();
    }

    /**
     * What a resource finds; of a list, the items that are asked for.
     *
     * @throws ProblemException as the resource does
     */
    public Object find(String path, Map<String, List<String>> parameters) {
        Resource resource = resource(path);
        return resource.find().apply(query(path, resource, Map.of(), parameters));
    }

    @Override
    public JsonNode get(String path, Map<String, String> parts, Map<String, List<String>> parameters) {
        Resource resource = resource(path);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.writer().write(query(path, resource, parts, parameters), Format.JSON, out);
            return Json.API.readTree(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes what a resource answers; a file has a format of its own among its parameters.
     *
     * @throws ProblemException as the resource does
     */
    public void write(String path, Map<String, List<String>> parameters, Format format, OutputStream out) throws IOException {
        Resource resource = resource(path);
        Map<String, List<String>> all = new HashMap<>(parameters);
        all.putIfAbsent("format", List.of(format.toString()));
        resource.writer().write(query(path, resource, Map.of(), all), format, out);
    }

    private Resource resource(String path) {
        return Objects.requireNonNull(resources.get(path), path);
    }

    private Query query(String path, Resource resource, Map<String, String> parts, Map<String, List<String>> parameters) {
        Query query = new Query(catalogue, parameters, parts, path.substring(1));
        query.allowOnly(resource.parameters());
        return query;
    }

    @Override
    public void one(String path, Function<Query, Object> answer, Lines lines, String... parameter) {
        resources.put(path, new Resource(Api.allowed(parameter, "format"), answer, (query, format, out) -> {
            if (format == Format.NDJSON) {
                lines.write(query, new LineWriter(out));
                return;
            }
            format.require(Format.JSON);
            out.write(AnswerWriter.one(catalogue.dataVersion(), answer.apply(query)));
        }));
    }

    @Override
    public <T extends Record> void selected(
            String path, Class<T> row, int limit, Function<Query, Selected<T>> answer, String... parameter) {
        resources.put(path, new Resource(Api.allowed(parameter, Paging.PARAMETERS.toArray(String[]::new)),
                query -> page(query, Format.TSV, limit, answer).items(),
                (query, format, out) -> AnswerWriter.list(format, Accept.excel(query, format), row, page(query, format, limit, answer), out)));
    }

    private Page page(Query query, Format format, int limit, Function<Query, ? extends Selected<?>> answer) {
        return Paging.of(query, format, limit).page(catalogue.dataVersion(), answer.apply(query));
    }

    @Override
    public void paged(String path, int limit, BiFunction<Query, Slice, ? extends Paged> answer, String... parameter) {
        resources.put(path, new Resource(Api.allowed(parameter, Paging.PARAMETERS.toArray(String[]::new)),
                query -> answer.apply(query, Paging.of(query, Format.TSV, limit).slice()),
                (query, format, out) -> AnswerWriter.table(format, Accept.excel(query, format), catalogue.dataVersion(),
                        answer.apply(query, Paging.of(query, format, limit).slice()), out)));
    }

    @Override
    public void table(String path, Function<Query, ? extends Tabular> answer, String... parameter) {
        resources.put(path, new Resource(Api.allowed(parameter, "format", "excel"), answer, (query, format, out) -> AnswerWriter.table(format, Accept.excel(query, format), catalogue.dataVersion(), answer.apply(query), out)));
    }

    @Override
    public void file(String path, Function<Query, Download> answer, String... parameter) {
        resources.put(path, new Resource(Api.allowed(parameter, "format"), answer, (query, format, out) -> answer.apply(query).write(out)));
    }

    @Override
    public void post(String path, Posted answer) {
        posted(path, answer);
    }

    @Override
    public void posted(String path, Posted answer, String... parameter) {
        posted.put(path, answer);
    }

    @Override
    public JsonNode post(String path, JsonNode body) {
        ObjectNode answer = Json.API.createObjectNode().put("data_version", catalogue.dataVersion());
        return answer.setAll(Json.API.<ObjectNode>valueToTree(send(path, Map.of(), body)));
    }

    /**
     * What a resource finds for what is sent.
     *
     * @throws ProblemException as the resource does
     */
    public Object send(String path, Map<String, List<String>> parameters, JsonNode body) {
        return Objects.requireNonNull(posted.get(path), path).answer(new Query(catalogue, parameters, Map.of(), path.substring(1)), body, () -> false);
    }

    /** The same as the resource writes it, in the format among its parameters. */
    public void send(String path, Map<String, List<String>> parameters, JsonNode body, OutputStream out) throws IOException {
        Object found = send(path, parameters, body);
        if (found instanceof Download file) {
            file.write(out);
        } else {
            AnswerWriter.table(Format.named(parameters.getOrDefault("format", List.of("json")).get(0)), false, catalogue.dataVersion(), (Tabular) found, out);
        }
    }
}
