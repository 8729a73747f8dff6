package org.exotrace.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exotrace.config.Settings;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The one way to the database, embedded or external: the driver over Bolt. Safe for use by many threads. */
public final class GraphClient implements GraphReads, AutoCloseable {

    private final Driver driver;
    private final @Nullable String database;
    private final @Nullable EmbeddedNeo4j embedded;
    private final DatabaseInfo info;

    private GraphClient(Driver driver, @Nullable String database, @Nullable EmbeddedNeo4j embedded) {
        this.driver = driver;
        this.database = database;
        this.embedded = embedded;
        this.info = new DatabaseInfo(embedded == null ? "external" : "embedded", version());
    }

    /**
     * Opens the database that the settings name.
     *
     * @throws SurroundingsException when it cannot be reached, opened or logged in to
     */
    public static GraphClient open(Settings settings) {
        return settings.neo4jUri() == null ? embedded(settings.data()) : external(settings);
    }

    private static GraphClient embedded(Path folder) {
        EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(folder);
        try {
            return new GraphClient(
                    driver(neo4j.uri().toString(), EmbeddedNeo4j.USER, neo4j.password()), null, neo4j);
        } catch (RuntimeException e) {
            SurroundingsException failure = StoreFailure.opening(folder, e);
            try (neo4j) {
                throw failure;
            }
        }
    }

    private static GraphClient external(Settings settings) {
        String uri = settings.neo4jUri();
        String user = settings.neo4jUser();
        Driver driver = null;
        try {
            driver = driver(uri, user, settings.neo4jPassword());
            driver.verifyConnectivity();
            return new GraphClient(driver, settings.neo4jDatabase(), null);
        } catch (AuthenticationException e) {
            throw closing(driver, new SurroundingsException(
                    "Neo4j at %s refused the login of user '%s'. Check --neo4j-user and EXOTRACE_NEO4J_PASSWORD."
                            .formatted(uri, user), e));
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw closing(driver, new SurroundingsException(
                    "No Neo4j answers at %s. Check the address, and that the server runs.".formatted(uri), e));
        } catch (Neo4jException | IllegalArgumentException e) {
            throw closing(driver, new SurroundingsException(
                    "Neo4j at %s cannot be used: %s".formatted(uri, e.getMessage()), e));
        }
    }

    private static SurroundingsException closing(@Nullable Driver driver, SurroundingsException failure) {
        if (driver != null) {
            driver.close();
        }
        return failure;
    }

    private static Driver driver(String uri, String user, @Nullable String password) {
        Config config = Config.builder()
                .withConnectionTimeout(3, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(4, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(10, TimeUnit.SECONDS)
                .withUserAgent("exotrace")
                .withLogging(Logging.slf4j())
                .build();
        return GraphDatabase.driver(uri, AuthTokens.basic(user, password == null ? "" : password), config);
    }

    public DatabaseInfo info() {
        return info;
    }

    /** Runs a reading statement by itself, in READ mode, so that a cluster's readers carry it. */
    @Override
    public List<Map<String, Object>> read(String name, Map<String, Object> parameters) {
        return read(name, parameters, rows -> rows.toList());
    }

    /** The same for many rows: they are consumed as they arrive. */
    public <T> T read(String name, Map<String, Object> parameters, Function<Stream<Map<String, Object>>, T> rows) {
        try (Session session = session(AccessMode.READ)) {
            return rows.apply(session.run(CypherLibrary.get(name).text(), parameters).stream()
                    .map(row -> row.asMap()));
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw ProblemException.of(503, "database-away", "The database does not answer",
                    "Neo4j could not be reached. Try again in a few seconds.");
        }
    }

    /** Runs a query as it is and hands over its raw result; {@code null} is the default database. */
    void inspect(@Nullable String name, Query query, Consumer<Result> work) {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        try (Session session = driver.session((name == null ? config : config.withDatabase(name)).build())) {
            work.accept(session.run(query));
        }
    }

    /** Runs one statement outside a transaction that others share, as schema statements want it. */
    void run(String name) {
        try (Session session = session(AccessMode.WRITE)) {
            session.run(CypherLibrary.get(name).text()).consume();
        } catch (Neo4jException e) {
            throw failed(e, "The database refused a constraint or index: %s. The user needs the right to write.");
        }
    }

    /** All or nothing: one write transaction. */
    void write(Consumer<TransactionContext> work) {
        try (Session session = session(AccessMode.WRITE)) {
            session.executeWriteWithoutResult(work);
        } catch (Neo4jException e) {
            throw failed(e, "The database did not take the data, and holds what it held before: %s.");
        }
    }

    /** @param message for a server that answers but refuses, with a place for its reason */
    private SurroundingsException failed(Neo4jException failure, String message) {
        if (embedded != null) {
            return embedded.writing(failure);
        }
        if (failure instanceof RetryableException) {
            // The last word may have been lost with the connection, so that even a whole load is possible.
            return new SurroundingsException(
                    "The database went away during the load. It holds the old data or the new, whole: start again once it answers.",
                    failure);
        }
        return new SurroundingsException(message.formatted(failure.getMessage().replaceFirst("\\.+$", "")), failure);
    }

    private Session session(AccessMode mode) {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
        return driver.session((database == null ? config : config.withDatabase(database)).build());
    }

    private String version() {
        return read("schema/version", Map.of()).get(0).get("version").toString();
    }

    @Override
    public void close() {
        driver.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
