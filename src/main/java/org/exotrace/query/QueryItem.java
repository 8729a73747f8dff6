package org.exotrace.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.exotrace.graph.CypherFile;
import org.jspecify.annotations.Nullable;

/** A query: what it answers, what it takes, and the columns that it gives. */
public record QueryItem(String name, String what, List<Taken> parameters, List<String> columns) {

    /** A parameter; one with a default may be left out. */
    public record Taken(
            String name,
            String type,
            @Nullable String allowed,
            @JsonProperty("default") @Nullable Object otherwise,
            boolean required) {}

    public static QueryItem of(CypherFile file) {
        return new QueryItem(Queries.brief(file), file.what(),
                file.parameters().stream().map(QueryItem::taken).toList(), file.columns());
    }

    private static Taken taken(CypherFile.Parameter it) {
        Object otherwise = it.otherwise() == null ? null
                : it.type().equals("integer") ? Integer.valueOf(it.otherwise()) : it.otherwise();
        return new Taken(it.name(), it.type(), it.allowed(), otherwise, otherwise == null);
    }
}
