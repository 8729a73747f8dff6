package org.exotrace.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.exotrace.answer.Download;
import org.exotrace.answer.Format;
import org.exotrace.answer.LineWriter;
import org.exotrace.answer.Paged;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;
import org.exotrace.answer.Tabular;

/**
 * Where the resources are declared: each says which parameters it takes and what it answers; formats, paging, tags and
 * unknown parameters are the same for all. A parameter is a filter beside those that every resource of its kind takes.
 */
public interface Api {

    /** Where every resource lives. */
    String BASE = "/api/v1";

    /** How many items a list gives in JSON unless told. */
    int PAGE = 200;

    /** A feature's resources. */
    @FunctionalInterface
    interface Routes {
        void addTo(Api api);
    }

    /** A resource as it was declared; what describes the API is compared with it. */
    record Route(String method, String path, Set<String> parameters) {}

    /** Answers many things one by one, each a line of JSON, as they are found. */
    @FunctionalInterface
    interface Lines {
        void write(Query query, LineWriter out) throws IOException;
    }

    /** For resources that ask the database, which holds the present data alone: they refuse to answer from others. */
    default Api ofPresentData() {
        return this;
    }

    /** One thing; it follows from data and request alone. A part of the path in pointed brackets may hold slashes. */
    default void one(String path, Function<Query, Object> answer, String... parameter) {
        one(path, answer, (query, out) -> Format.NDJSON.require(Format.JSON), parameter);
    }

    /** The same, with lines for who asks for NDJSON. */
    void one(String path, Function<Query, Object> answer, Lines lines, String... parameter);

    /**
     * A list.
     *
     * @param row   the record type of its items: its components are the columns of a table
     * @param limit how many items JSON gives unless told
     */
    default <T extends Record> void list(
            String path, Class<T> row, int limit, Function<Query, List<T>> answer, String... parameter) {
        selected(path, row, limit, query -> Selected.of(answer.apply(query)), parameter);
    }

    /** A list that says what its filters found left open. */
    <T extends Record> void selected(
            String path, Class<T> row, int limit, Function<Query, Selected<T>> answer, String... parameter);

    /**
     * A list whose rows have columns of their own.
     *
     * @param limit how many rows JSON gives unless told
     */
    void paged(String path, int limit, BiFunction<Query, Slice, ? extends Paged> answer, String... parameter);

    /**
     * Rows with columns of their own; it says itself which parameters one thing of it takes.
     *
     * @param parameter all that some of its things take
     */
    void table(String path, Function<Query, ? extends Tabular> answer, String... parameter);

    /** A file; it names the formats itself. */
    void file(String path, Function<Query, Download> answer, String... parameter);

    /** One thing for a JSON object. */
    default void post(String path, BiFunction<Query, JsonNode, Object> answer) {
        post(path, (query, body, gone) -> answer.apply(query, body));
    }

    /** The same for what takes long: it is told whether its client still waits. */
    void post(String path, Posted answer);

    /**
     * Rows with columns of their own for a JSON object, or a {@link Download} where {@code format} names none of theirs.
     *
     * @param answer    a {@link Tabular} or a {@link Download}
     * @param parameter names of what it takes beside the format
     */
    void posted(String path, Posted answer, String... parameter);

    /** Answers what was sent, unless its client is gone. */
    @FunctionalInterface
    interface Posted {
        Object answer(Query query, JsonNode body, BooleanSupplier gone);
    }

    /** The parameters of a resource, with those that all of its kind take. */
    static Set<String> allowed(String[] parameter, String... more) {
        Set<String> allowed = new TreeSet<>(List.of(parameter));
        allowed.addAll(List.of(more));
        return allowed;
    }
}
