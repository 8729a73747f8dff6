package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.support.Seeds;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;

/** A store in the shape of version 0.2: publications are numbers, and each id of a trap stands once. */
class EarlierStoreIT {

    private static final String DOCUMENTS = "MATCH (n:Document) RETURN toString(count(n)) AS x";

    private final Path store = TestGraph.folder();
    private DatabaseManagementService service;

    @AfterEach
    void close() {
        service.shutdown();
    }

    @Test
    void theShippedDataAreBroughtUpToDate() {
        write("default");
        Catalogue catalogue = Content.of(TestGraph.settings(store));
        assertThat(catalogue.dataVersion()).isEqualTo(Seeds.Shipped.CATALOGUE.dataVersion());
        service = new DatabaseManagementServiceBuilder(store).build();
        assertThat(ask("SHOW CONSTRAINTS YIELD name RETURN name AS x"))
                .contains("exotrace_publication_id", "exotrace_trap_of_document")
                .doesNotContain("exotrace_publication_number", "exotrace_trap_id");
        assertThat(ask(DOCUMENTS)).containsExactly(String.valueOf(Seeds.Shipped.DATA.documents().size()));
    }

    @Test
    void dataOfSomebodysOwnStayAndAreToldHowToLoadAgain() {
        write("custom");
        assertThatExceptionOfType(SurroundingsException.class).isThrownBy(() -> Content.of(TestGraph.settings(store)))
                .withMessageContaining("an earlier version of Exotrace wrote").withMessageContaining("Nothing of it was touched")
                .withMessageContaining("command load");
        assertThat(Main.commandLine().execute("load", "--add", "examples/lab", "--data", store.toString())).isEqualTo(Main.SURROUNDINGS);
        service = new DatabaseManagementServiceBuilder(store).build();
        assertThat(ask("MATCH (n:Publication) RETURN n.number AS x")).containsExactly("31");
        assertThat(ask("SHOW CONSTRAINTS YIELD name RETURN name AS x")).contains("exotrace_publication_number", "exotrace_trap_id");
    }

    private void write(String name) {
        service = new DatabaseManagementServiceBuilder(store).build();
        ask("CREATE CONSTRAINT exotrace_publication_number IF NOT EXISTS FOR (n:Publication) REQUIRE n.number IS UNIQUE");
        ask("CREATE CONSTRAINT exotrace_trap_id IF NOT EXISTS FOR (n:Trap) REQUIRE n.id IS UNIQUE");
        ask("CREATE (:Exotrace:Publication {number: '31', status: 'verified'}), (:Exotrace:Trap {id: 'T01', kind: 'x', what: 'x'}),"
                + " (:Exotrace:DataSet {name: '%s', data_version: 'sha256:%s', loaded_at: '2026-11-27T00:00:00Z'})".formatted(name, "0".repeat(64)));
        service.shutdown();
    }

    private List<String> ask(String query) {
        try (Transaction tx = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).beginTx()) {
            List<String> found = tx.execute(query).stream().map(row -> String.valueOf(row.get("x"))).toList();
            tx.commit();
            return found;
        }
    }
}
