package org.exotrace.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.exotrace.failure.Causes;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

/** Writes to the database, and says in a line why it took nothing and what it holds then. */
final class GraphWrites {

    private final Supplier<Session> sessions;
    private final @Nullable EmbeddedNeo4j embedded;
    private final AtomicBoolean closed;

    /** @param closed whether nothing is to be written any more */
    GraphWrites(Supplier<Session> sessions, @Nullable EmbeddedNeo4j embedded, AtomicBoolean closed) {
        this.sessions = sessions;
        this.embedded = embedded;
        this.closed = closed;
    }

    /** Whether {@link #replace} can be used: a server of somebody's own takes transactions alone. */
    boolean replaces() {
        return embedded != null;
    }

    /** Whether it was told to stop. */
    boolean isClosed() {
        return closed.get();
    }

    /** Puts a new graph in the place of the one that the embedded store holds. */
    void replace(StoreImport content, Runnable rest) {
        if (embedded == null) {
            throw new IllegalStateException("A server of somebody's own has no files that are ours");
        }
        try {
            embedded.replace(content, rest);
        } catch (SurroundingsException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            Causes.of(e).filter(OutOfMemoryError.class::isInstance).findFirst().ifPresent(it -> {
                throw (OutOfMemoryError) it;
            });
            if (closed.get()) {
                throw stopped("holds what it held before", e);
            }
            throw StoreFailure.writing(embedded.folder(), e, "holds what it held before");
        }
    }

    /** Makes constraints and indexes in a graph that has replaced another. */
    void make(List<CypherFile> schema) {
        if (embedded == null) {
            throw new IllegalStateException("A server of somebody's own is told by queries");
        }
        embedded.plainly().make(schema);
    }

    /** Runs one statement outside a transaction that others share, as schema statements want it. */
    void run(String name) {
        try (Session session = sessions.get()) {
            session.run(CypherLibrary.get(name).text()).consume();
        } catch (Neo4jException | IllegalStateException e) {
            if (embedded != null || closed.get() || !(e instanceof Neo4jException refused) || Away.is(refused)) {
                throw failed(e, "holds what it held before");
            }
            throw new SurroundingsException(
                    "The database refused a constraint or index: %s. The user needs the right to write."
                            .formatted(String.valueOf(e.getMessage()).replaceFirst("\\.+$", "")), e);
        }
    }

    /** All or nothing: one write transaction. It is run again when the connection fails. */
    void atOnce(Consumer<SimpleQueryRunner> work) {
        AtomicBoolean sent = new AtomicBoolean();
        try (Session session = sessions.get()) {
            session.executeWriteWithoutResult(tx -> {
                work.accept(tx);
                sent.set(true);
            });
        } catch (Neo4jException | IllegalStateException e) {
            throw failed(e, "holds what it held before" + (closed.get() && sent.get() ? ", or the new data whole" : ""));
        }
    }

    /** One of many transactions, never run again: nobody knows whether a commit that failed did not happen. */
    void piece(Consumer<SimpleQueryRunner> work) {
        try (Session session = sessions.get(); Transaction transaction = session.beginTransaction()) {
            work.accept(transaction);
            transaction.commit();
        } catch (Neo4jException | IllegalStateException e) {
            throw failed(e, "holds half a load, which the next start clears away");
        }
    }

    /** The driver throws other things once it is closed, which is no fault of the store. */
    private SurroundingsException failed(RuntimeException failure, String state) {
        if (closed.get()) {
            return stopped(state, failure);
        }
        if (!(failure instanceof Neo4jException refused)) {
            throw failure;
        }
        if (embedded != null) {
            return embedded.writing(refused, state);
        }
        if (Away.is(refused)) {
            // The last answer may have been lost with the connection: then all is there.
            return new SurroundingsException(
                    "The database went away during the load, and %s, or the new data whole. Start again once it answers."
                            .formatted(state), failure);
        }
        return new SurroundingsException("The database did not take the data, and %s: %s".formatted(state, failure.getMessage()), failure);
    }

    private static SurroundingsException stopped(String state, Exception failure) {
        return new SurroundingsException("Stopped while loading: the store %s.".formatted(state), failure);
    }
}
