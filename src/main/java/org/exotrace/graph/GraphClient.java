package org.exotrace.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exotrace.config.Program;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** The one way to the database, embedded or external: the driver over Bolt. Safe for use by many threads. */
public final class GraphClient implements GraphReads, GraphQueries, FreeCypher, AutoCloseable {

    /** Few, since rows that strangers ask for may be wide. */
    private static final int AT_ONCE = 25;
    private static final Duration PLANNING = Duration.ofMinutes(1);

    private final Driver driver;
    private final @Nullable String database;
    private final @Nullable EmbeddedNeo4j embedded;
    private final DatabaseInfo info;
    private final Map<String, CypherFile> files = new ConcurrentHashMap<>();
    private final Set<String> planned = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final GraphWrites writes;

    private GraphClient(Driver driver, @Nullable String database, @Nullable EmbeddedNeo4j embedded) {
        this.driver = driver;
        this.database = database;
        this.embedded = embedded;
        writes = new GraphWrites(() -> session(AccessMode.WRITE), embedded, closed);
        this.info = embedded == null ? new DatabaseInfo("external", version()) : new DatabaseInfo("embedded", Program.neo4jVersion());
    }

    /**
     * Opens the database that the settings name.
     *
     * @throws SurroundingsException when it cannot be reached, opened or logged in to
     */
    public static GraphClient open(Settings settings) {
        return settings.neo4jUri() == null ? embedded(settings.data(), EmbeddedNeo4j.start(settings.data()))
                : Connecting.external(settings, driver -> new GraphClient(driver, settings.neo4jDatabase(), null));
    }

    /** Opens a copy of a store, made by {@link #copyTo}, for queries of strangers. */
    public static GraphClient openCopy(Path folder, CopyOptions options) {
        GraphClient client = embedded(folder, EmbeddedNeo4j.startCopy(folder, options));
        client.warmUp();
        client.embedded().limit(options.longest());
        return client;
    }

    /** The first query takes longest, so that it is one of ours, and no stranger's time is spent on it. */
    private void warmUp() {
        run(CypherLibrary.get("analysis/relations").text(), Map.of(), new Limits(1, 1, Duration.ofMinutes(1)), () -> false);
    }

    /**
     * Copies the graph, without users, from the embedded store that is open and that nobody writes to.
     *
     * @throws SurroundingsException when there is no room for it
     */
    public void copyTo(Path folder) {
        embedded().copyTo(folder);
    }

    /** The port of the embedded store. */
    public int port() {
        return embedded().uri().getPort();
    }

    String password() {
        return embedded().password();
    }

    /** Ends what runs in the embedded store, as far as it can be ended. */
    public void endTransactions() {
        embedded().endTransactions();
    }

    private EmbeddedNeo4j embedded() {
        return Objects.requireNonNull(embedded, "a server of somebody's own is neither copied nor stopped");
    }

    private static GraphClient embedded(Path folder, EmbeddedNeo4j neo4j) {
        try {
            return new GraphClient(
                    Connecting.driver(neo4j.uri().toString(), Users.ONLY, neo4j.password(), EmbeddedNeo4j.OPENING), null, neo4j);
        } catch (RuntimeException e) {
            SurroundingsException failure = StoreFailure.opening(folder, e);
            try (neo4j) {
                throw failure;
            }
        }
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
            return rows.apply(session.run(file(name).text(), parameters).stream()
                    .map(row -> row.asMap()));
        } catch (Neo4jException e) {
            throw Away.is(e) ? Away.problem() : e;
        }
    }

    /** What a database sees for the first time it plans, on a busy machine for longer than the query may take. */
    private void plan(Session session, String query, Map<String, Object> parameters) {
        if (planned.add(query)) {
            session.run("EXPLAIN " + query, parameters, TransactionConfig.builder().withTimeout(PLANNING).build()).consume();
        }
    }

    @Override
    public Rows run(String name, Map<String, Object> parameters, int rows, Duration time) {
        CypherFile file = file(name);
        try (Session session = session(AccessMode.READ)) {
            String query = Lengths.within(file.text(), parameters);
            plan(session, query, parameters);
            Result result = session.run(query, parameters, TransactionConfig.builder().withTimeout(time).build());
            List<List<@Nullable Object>> taken = new ArrayList<>();
            while (taken.size() < rows && result.hasNext()) {
                taken.add(result.next().values().stream().<@Nullable Object>map(PlainValue::of).toList());
            }
            return new Rows(file.columns(), taken, result.hasNext());
        } catch (Neo4jException e) {
            if (String.valueOf(e.code()).contains("TransactionTimedOut")) {
                throw FreeRun.tooLong(time);
            }
            throw Away.is(e) ? Away.problem() : e;
        }
    }

    /** Ends in its time as far as the database can end it; where nobody waits any more, the thread is to be interrupted. */
    @Override
    public Answer run(String query, Map<String, Object> parameters, Limits limits, BooleanSupplier gone) {
        SessionConfig config = config(AccessMode.READ).withFetchSize(AT_ONCE).build();
        try (Session session = driver.session(config)) {
            return new FreeRun(session, limits).answer(query, parameters);
        }
    }

    /** Runs a query as it is and hands over its raw result; {@code null} is the default database. */
    void inspect(@Nullable String name, Query query, Consumer<Result> work) {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ);
        try (Session session = driver.session((name == null ? config : config.withDatabase(name)).build())) {
            work.accept(session.run(query));
        }
    }

    /** What the node that names the data set says; nothing for a database without one. */
    List<Map<String, Object>> dataSets() {
        Optional<Map<String, Object>> told = embedded == null ? Optional.empty() : embedded.plainly().dataSet();
        return told.map(it -> List.of(Map.<String, Object>of("data_set", it))).orElseGet(() -> read("read/data_set", Map.of()));
    }

    GraphWrites writes() {
        return writes;
    }

    private CypherFile file(String name) {
        return files.computeIfAbsent(name, CypherLibrary::get);
    }

    private Session session(AccessMode mode) {
        return driver.session(config(mode).build());
    }

    private SessionConfig.Builder config(AccessMode mode) {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
        return database == null ? config : config.withDatabase(database);
    }

    private String version() {
        return String.valueOf(read("schema/version", Map.of()).get(0).get("version"));
    }

    /** Whoever comes second does not wait for the first. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            driver.close();
            if (embedded != null) {
                embedded.close();
            }
        }
    }
}
