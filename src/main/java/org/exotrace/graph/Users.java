package org.exotrace.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may log in to an embedded Neo4j: one user, with a password made at each start. They are nodes of the system database, which are
 * changed as such: a first query of it, with a planner that is cold, takes longer than the opening of the store.
 */
final class Users {

    static final String ONLY = "neo4j";

    private static final Logger LOG = LoggerFactory.getLogger(Users.class);
    private static final String USER = "User";
    private static final String AUTH = "Auth";

    private final DatabaseManagementService service;

    Users(DatabaseManagementService service) {
        this.service = service;
    }

    /** Whoever an older version let a client add could write to the graph: each is taken away, and said. */
    void onlyOne(String password) {
        try (Transaction tx = service.database(SYSTEM_DATABASE_NAME).beginTx()) {
            boolean there = false;
            for (Node user : nodes(tx)) {
                if (ONLY.equals(user.getProperty("name"))) {
                    there = true;
                    allow(user, password);
                } else {
                    LOG.warn("The store had a user '{}' that a client of --bolt-port had added: it is taken away.", user.getProperty("name"));
                    delete(user);
                }
            }
            if (!there) {
                tx.execute(CypherLibrary.get("schema/password").text(), Map.of("password", password)).close();
            }
            tx.commit();
        }
    }

    private static List<Node> nodes(Transaction tx) {
        try (var users = tx.findNodes(Label.label(USER))) {
            return users.stream().toList();
        }
    }

    private static void allow(Node user, String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        user.setProperty("credentials", SystemGraphCredential.createCredentialForPassword(bytes, new SecureHasher()).serialize());
        user.setProperty("passwordChangeRequired", false);
        user.setProperty("suspended", false);
    }

    private static void delete(Node user) {
        for (Relationship each : user.getRelationships()) {
            Node other = each.getOtherNode(user);
            each.delete();
            if (other.hasLabel(Label.label(AUTH))) {
                other.delete();
            }
        }
        user.delete();
    }
}
