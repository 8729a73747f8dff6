package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.slf4j.LoggerFactory;

/** A store in which an older version let a client of {@code --bolt-port} make users. */
class UsersIT {

    @Test
    void usersThatAClientMadeAreTakenAwayAndSaid() {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(TestGraph.folder()).build();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger(Users.class)).addAppender(log);
        try {
            ask(service, "CREATE USER eve SET PASSWORD 'abcdefgh1' CHANGE NOT REQUIRED");
            ask(service, "RENAME USER neo4j TO mallory");
            new Users(service).onlyOne("a-new-password");
            assertThat(ask(service, "SHOW USERS YIELD user RETURN user AS x")).containsExactly("neo4j");
            new Users(service).onlyOne("another-password");
            assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).hasSize(2)
                    .anyMatch(line -> line.contains("a user 'eve'")).anyMatch(line -> line.contains("a user 'mallory'"));
        } finally {
            service.shutdown();
        }
    }

    private static List<String> ask(DatabaseManagementService service, String query) {
        try (Transaction tx = service.database("system").beginTx()) {
            List<String> found = tx.execute(query).stream().map(row -> String.valueOf(row.get("x"))).toList();
            tx.commit();
            return found;
        }
    }
}
