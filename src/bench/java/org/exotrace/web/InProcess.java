package org.exotrace.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exotrace.answer.AnswerWriter;
import org.exotrace.answer.Download;
import org.exotrace.answer.Format;
import org.exotrace.answer.Paged;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;
import org.exotrace.answer.Tabular;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.graph.DatabaseInfo;
import org.exotrace.json.Json;

/** Answers addresses in JSON as the server does, in the thread that asks, and keeps no answer. */
public final class InProcess implements Api {

    private static final Pattern PART = Pattern.compile("[<{](\\w+)[>}]");

    private final Catalogue catalogue;
    private final List<Resource> resources = new ArrayList<>();

    private record Resource(String path, Pattern pattern, Set<String> parameters, Writer writer) {}

    @FunctionalInterface
    private interface Writer {
        void write(Query query, ByteArrayOutputStream out) throws IOException;
    }

    public InProcess(Catalogue catalogue, List<Routes> features) {
        this.catalogue = catalogue;
        features.forEach(it -> it.addTo(this));
    }

    /** The bytes of an answer. */
    public byte[] get(String address) {
        try {
            if (address.equals("/health")) {
                return Json.API.writeValueAsBytes(Health.of(new Readiness.Ready(new DatabaseInfo("embedded", "none"), catalogue)));
            }
            String[] halves = address.split("\\?", 2);
            for (Resource resource : resources) {
                Matcher found = resource.pattern().matcher(halves[0]);
                if (found.matches()) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    resource.writer().write(query(resource, found, halves.length < 2 ? "" : halves[1]), out);
                    return out.toByteArray();
                }
            }
            throw new IllegalArgumentException("no resource " + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(Resource resource, Matcher found, String text) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String one : text.split("&")) {
            if (!one.isEmpty()) {
                String[] pair = one.split("=", 2);
                parameters.computeIfAbsent(decoded(pair[0]), key -> new ArrayList<>()).add(decoded(pair[1]));
            }
        }
        Map<String, String> path = new HashMap<>();
        Matcher names = PART.matcher(resource.path());
        for (int i = 1; names.find(); i++) {
            path.put(names.group(1), decoded(found.group(i)));
        }
        Query query = new Query(catalogue, parameters, path, resource.path());
        query.allowOnly(resource.parameters());
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private void add(String path, Set<String> parameters, Writer writer) {
        resources.add(new Resource(path, Pattern.compile(PART.matcher(path).replaceAll("([^/]+)")), parameters, writer));
    }

    @Override
    public void one(String path, Function<Query, Object> answer, Lines lines, String... parameter) {
        add(path, Api.allowed(parameter, "format"),
                (query, out) -> out.write(AnswerWriter.one(catalogue.dataVersion(), answer.apply(query))));
    }

    @Override
    public <T extends Record> void selected(
            String path, Class<T> row, int limit, Function<Query, Selected<T>> answer, String... parameter) {
        add(path, Api.allowed(parameter, Paging.PARAMETERS.toArray(String[]::new)), (query, out) -> AnswerWriter.list(Format.JSON, false, row,
                Paging.of(query, Format.JSON, limit).page(catalogue.dataVersion(), answer.apply(query)), out));
    }

    @Override
    public void paged(String path, int limit, BiFunction<Query, Slice, ? extends Paged> answer, String... parameter) {
        add(path, Api.allowed(parameter, Paging.PARAMETERS.toArray(String[]::new)), (query, out) -> AnswerWriter.table(Format.JSON, false,
                catalogue.dataVersion(), answer.apply(query, Paging.of(query, Format.JSON, limit).slice()), out));
    }

    @Override
    public void table(String path, Function<Query, ? extends Tabular> answer, String... parameter) {
        add(path, Api.allowed(parameter, "format"),
                (query, out) -> AnswerWriter.table(Format.JSON, false, catalogue.dataVersion(), answer.apply(query), out));
    }

    @Override
    public void file(String path, Function<Query, Download> answer, String... parameter) {
        add(path, Api.allowed(parameter, "format"), (query, out) -> answer.apply(query).write(out));
    }

    /** Nobody sends a body here. */
    @Override
    public void posted(String path, Posted answer, String... parameter) {}

    @Override
    public void post(String path, Posted answer) {}
}
