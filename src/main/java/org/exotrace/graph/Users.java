package org.exotrace.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may log in to an embedded Neo4j: one user, with a password made at each start. */
final class Users {

    static final String ONLY = "neo4j";

    private static final Logger LOG = LoggerFactory.getLogger(Users.class);

    private final DatabaseManagementService service;

    Users(DatabaseManagementService service) {
        this.service = service;
    }

    /** Whoever an older version let a client add could write to the graph: each is taken away, and said. */
    void onlyOne(String password) {
        for (String user : others()) {
            run("schema/drop_user", Map.of("user", user), Result::resultAsString);
            LOG.warn("The store had a user '{}' that a client of --bolt-port had added: it is taken away.", user);
        }
        run("schema/password", Map.of("password", password), Result::resultAsString);
    }

    private List<String> others() {
        return run("schema/users", Map.of(), result -> result.<String>columnAs("user").stream().filter(it -> !it.equals(ONLY)).toList());
    }

    private <T> T run(String file, Map<String, Object> parameters, Function<Result, T> read) {
        try (Transaction tx = service.database(SYSTEM_DATABASE_NAME).beginTx()) {
            T value = read.apply(tx.execute(CypherLibrary.get(file).text(), parameters));
            tx.commit();
            return value;
        }
    }
}
