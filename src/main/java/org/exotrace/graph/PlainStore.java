package org.exotrace.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.exotrace.failure.SurroundingsException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.ResourceIterator;
import org.neo4j.graphdb.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded store without queries, whose planner is cold when a start asks its first: that took longer than the store's opening. */
final class PlainStore {

    private static final Logger LOG = LoggerFactory.getLogger(PlainStore.class);
    private static final String DATA_SET = "DataSet";
    private static final String OURS = "Exotrace";
    private static final long LONGEST_MINUTES = 10;

    private final GraphDatabaseService database;

    PlainStore(GraphDatabaseService database) {
        this.database = database;
    }

    /** What the node that names the data set says. Empty where there is none, or it cannot be read: a query tells why. */
    Optional<Map<String, Object>> dataSet() {
        try (Transaction tx = database.beginTx(); ResourceIterator<Node> found = tx.findNodes(Label.label(DATA_SET))) {
            return found.stream().filter(it -> it.hasLabel(Label.label(OURS))).findFirst().map(Node::getAllProperties);
        } catch (RuntimeException e) {
            LOG.debug("The store does not say what it holds", e);
            return Optional.empty();
        }
    }

    /** Makes the constraints and indexes of these files, all or none, in a store that has none of them; returns when they hold all. */
    void make(List<CypherFile> files) {
        try (Transaction tx = database.beginTx()) {
            files.forEach(file -> SchemaPart.of(file).make(tx.schema()));
            tx.commit();
        }
        awaitIndexes();
    }

    /** Indexes are filled beside all else, and a store in which one is not full cannot be opened for reading alone. */
    void awaitIndexes() {
        try (Transaction tx = database.beginTx()) {
            tx.schema().awaitIndexesOnline(LONGEST_MINUTES, TimeUnit.MINUTES);
        } catch (IllegalStateException e) {
            throw new SurroundingsException("The indexes of the store are not made within %d minutes. Look for what keeps the machine busy, and start again."
                    .formatted(LONGEST_MINUTES), e);
        }
    }
}
