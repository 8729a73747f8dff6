package org.exotrace.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which program this is. */
public final class Program {

    private static final Map<String, String> PROPERTIES = read();

    private Program() {}

    public static String version() {
        return get("version");
    }

    /** The day of its release, as ISO 8601. */
    public static String built() {
        return get("built");
    }

    /** How it is cited, as in {@code CITATION.cff}. */
    public static String title() {
        return get("title");
    }

    public static String authors() {
        return get("authors");
    }

    /** Of the Neo4j that ships inside. */
    public static String neo4jVersion() {
        return get("neo4j");
    }

    /** Of the page that shows the API. */
    public static String swaggerUiVersion() {
        return get("swagger-ui");
    }

    private static String get(String name) {
        return Objects.requireNonNull(PROPERTIES.get(name));
    }

    private static Map<String, String> read() {
        try (InputStream in = Program.class.getResourceAsStream("/exotrace.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
