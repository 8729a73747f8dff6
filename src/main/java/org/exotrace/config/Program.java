package org.exotrace.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which program this is. */
public final class Program {

    private static final Properties PROPERTIES = read();

    private Program() {}

    public static String version() {
        return PROPERTIES.getProperty("version");
    }

    /** How it is cited, as in {@code CITATION.cff}. */
    public static String title() {
        return PROPERTIES.getProperty("title");
    }

    public static String authors() {
        return PROPERTIES.getProperty("authors");
    }

    /** Of the Neo4j that ships inside. */
    public static String neo4jVersion() {
        return PROPERTIES.getProperty("neo4j");
    }

    /** Of the page that shows the API. */
    public static String swaggerUiVersion() {
        return PROPERTIES.getProperty("swagger-ui");
    }

    private static Properties read() {
        try (InputStream in = Program.class.getResourceAsStream("/exotrace.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
