package org.exotrace.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;

/** Opens a store as the program does and nothing beside it, says so, and closes it: what no start can be quicker than. */
public final class BareOpen {

    private BareOpen() {}

    public static void main(String[] args) {
        DatabaseManagementService service = EmbeddedSettings.build(Path.of(args[0]), null);
        service.database(DEFAULT_DATABASE_NAME).isAvailable(EmbeddedNeo4j.OPENING.toMillis());
        System.out.println("open");
        service.shutdown();
    }
}
