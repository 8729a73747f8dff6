package org.exotrace.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.failure.ExotraceException;
import org.exotrace.failure.Joined;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.FreeCypher;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphQueries;
import org.exotrace.graph.GraphReads;
import org.exotrace.graph.GraphStore;
import org.exotrace.graph.TimedReads;
import org.exotrace.query.OneAtATime;
import org.exotrace.room.BoltRoom;
import org.exotrace.room.QueryRoom;
import org.exotrace.room.RoomFolders;
import org.exotrace.room.Rooms;
import org.exotrace.version.KeptVersions;
import org.exotrace.version.Versions;
import org.exotrace.web.Api;
import org.exotrace.web.Readiness;
import org.exotrace.web.WebServer;
import org.exotrace.web.route.AggregateRoutes;
import org.exotrace.web.route.AnnotateRoutes;
import org.exotrace.web.route.ClaimRoutes;
import org.exotrace.web.route.CompareRoutes;
import org.exotrace.web.route.ConflictRoutes;
import org.exotrace.web.route.CypherRoutes;
import org.exotrace.web.route.EntityRoutes;
import org.exotrace.web.route.ExportRoutes;
import org.exotrace.web.route.HypothesisRoutes;
import org.exotrace.web.route.OpenQuestionRoutes;
import org.exotrace.web.route.PathRoutes;
import org.exotrace.web.route.PublicationRoutes;
import org.exotrace.web.route.QueryRoutes;
import org.exotrace.web.route.SearchRoutes;
import org.exotrace.web.route.StatementRoutes;
import org.exotrace.web.route.VersionRoutes;
import org.exotrace.web.route.WhatIfRoutes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of the server: the page answers at once, the graph opens behind it.
 * {@link #openGraph} and {@link #close} may be called from different threads.
 */
public final class Service implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    /** How long a request waits for the database. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Readiness readiness = new Readiness();
    private final KeptVersions versions;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CompletableFuture<Loading> loading;
    private final Rooms rooms;
    private final QueryRoom room;
    private @Nullable WebServer web;
    private @Nullable GraphClient graph;
    private @Nullable BoltRoom bolt;
    private @Nullable Following following;
    private volatile boolean confirmed;
    private boolean closed;

    public Service(Settings settings) {
        this.settings = settings;
        versions = new KeptVersions(settings.data(), settings.keepVersions());
        rooms = new Rooms(settings.data(), settings.cypher(), this::requireConfirmed);
        room = new QueryRoom(rooms);
        loading = CompletableFuture.supplyAsync(() -> {
            Loading made = new Loading(settings);
            readiness.set(new Readiness.Starting(null, null, made.kept()));
            return made;
        });
    }

    /** Waits until somebody closes it. */
    void untilClosed() throws InterruptedException {
        stopped.await();
    }

    /** Whether the store is open, and not everything answers yet. */
    synchronized boolean isLoading() {
        return graph != null && readiness.state() instanceof Readiness.Starting;
    }

    /** Starts the web server alone; the address it answers at. */
    public synchronized String start() {
        Versions earlier = new Versions(versions);
        TimedReads reads = new TimedReads(graph(), PATIENCE);
        web = WebServer.start(settings, readiness, earlier, List.of(
                new StatementRoutes(), new EntityRoutes(reads), new SearchRoutes(), new PublicationRoutes(),
                new ConflictRoutes(), new ClaimRoutes(), new AggregateRoutes(), new AnnotateRoutes(), new PathRoutes(), new WhatIfRoutes(),
                new QueryRoutes(reads.queries(queries())), new CompareRoutes(),
                new ExportRoutes(settings.access().publicUrl()), new CypherRoutes(settings, cypher(reads)), new VersionRoutes(earlier), new HypothesisRoutes(),
                new OpenQuestionRoutes()));
        LOG.info("Starting with {}", settings);
        return settings.address(web.port());
    }

    /** What the started server answers. */
    public synchronized List<Api.Route> routes() {
        return web == null ? List.of() : web.routes();
    }

    /** Reads the graph once it is open. */
    public GraphReads graph() {
        return (name, parameters) -> requireGraph().read(name, parameters);
    }

    private GraphQueries queries() {
        return (name, parameters, rows, time) -> requireGraph().run(name, parameters, rows, time);
    }

    /** In a room of its own beside the embedded store; on a server of somebody's own there is none, so that it is waited for here. */
    private FreeCypher cypher(TimedReads reads) {
        return settings.neo4jUri() == null ? new OneAtATime(room) : reads.free(new OneAtATime(
                (query, parameters, limits, gone) -> requireGraph().run(query, parameters, limits, gone)));
    }

    /** The store to make rooms of: nothing is written to it any more. */
    private synchronized GraphClient requireConfirmed() {
        GraphClient store = requireGraph();
        if (!confirmed) {
            throw starting();
        }
        return store;
    }

    /**
     * Opens the graph, loads what is missing, makes everything answer, and then reads back what was only kept: when this
     * returns, the store holds what it should, and this program writes nothing more. What others load into a server is followed.
     *
     * @throws ExotraceException after the pages were told, so that they can say it too
     */
    public void openGraph() {
        try {
            if (settings.cypher().boltPort() != null && settings.neo4jUri() != null) {
                throw new SurroundingsException("--bolt-port opens a copy of the embedded store, and --neo4j-uri names a server, which has a"
                        + " Bolt port of its own. Give one of them.");
            }
            // First, so that whether there was a store is asked before one is made, and that answers do not wait for the opening.
            Loading ours = Joined.of(loading);
            GraphClient client = GraphClient.open(settings);
            if (!keep(client)) {
                return;
            }
            if (settings.neo4jUri() == null) {
                RoomFolders.clear(settings.data());
            }
            GraphStore store = new GraphStore(client);
            Catalogue catalogue = ours.bringUp(store,
                    progress -> readiness.set(new Readiness.Starting(client.info(), progress, ours.kept())));
            readiness.set(new Readiness.Ready(client.info(), catalogue));
            LOG.info("Ready: {} statements, Neo4j {} {}", catalogue.statements().size(),
                    client.info().version(), client.info().mode());
            Catalogue whole = ours.confirm(store, catalogue);
            readiness.set(new Readiness.Ready(client.info(), whole));
            LOG.info("Read back: the store holds what was loaded.");
            confirmed = true;
            openBolt();
            follow(client, store, whole);
            versions.keep(whole);
        } catch (ExotraceException e) {
            readiness.set(new Readiness.Failed(e.getMessage()));
            throw e;
        } catch (RuntimeException | Error e) {
            if (isClosed()) {
                LOG.debug("Stopped on the way", e);
                return;
            }
            readiness.set(new Readiness.Failed("Something unexpected went wrong; the log says what."));
            throw e;
        }
    }

    /** For other clients, on a port that they know. */
    private void openBolt() {
        Integer port = settings.cypher().boltPort();
        if (port == null) {
            return;
        }
        BoltRoom opened = BoltRoom.open(rooms, port);
        synchronized (this) {
            if (closed) {
                opened.close();
                return;
            }
            bolt = opened;
        }
        System.out.println("Bolt: " + opened.address());
    }

    /** The embedded store is ours alone while it is open. */
    private synchronized void follow(GraphClient client, GraphStore store, Catalogue answering) {
        if (settings.neo4jUri() != null && !closed) {
            following = new Following(store, answering, next -> {
                readiness.set(new Readiness.Ready(client.info(), next));
                versions.keep(next);
            });
        }
    }

    private synchronized boolean keep(GraphClient client) {
        if (closed) {
            client.close();
            return false;
        }
        graph = client;
        return true;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized GraphClient requireGraph() {
        if (graph == null) {
            throw starting();
        }
        return graph;
    }

    private static ProblemException starting() {
        return ProblemException.of(ProblemType.STARTING,
                "This asks the database, which is still opening. Try again in a few seconds.");
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (following != null) {
            following.close();
        }
        if (web != null) {
            web.close();
        }
        room.close();
        if (bolt != null) {
            bolt.close();
        }
        if (graph != null) {
            graph.close();
        }
        stopped.countDown();
    }
}
