package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.support.TestDatabase;
import org.exotrace.support.TestGraph;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** A machine on which everything takes seconds: our own store is waited for, a server of somebody's own is told to be away. */
class BusyMachineIT {

    private static final Executor LATER = CompletableFuture.delayedExecutor(4, TimeUnit.SECONDS);

    @Test
    void theEmbeddedStoreIsGivenAsLongToAnswerAsToOpen() throws IOException {
        GraphClient ours = TestGraph.client();
        try (ServerSocket slow = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            new Thread(() -> answerLate(slow, ours.port()), "busy machine").start();
            String uri = "bolt://127.0.0.1:" + slow.getLocalPort();
            try (Driver driver = Connecting.driver(uri, Users.ONLY, ours.password(), EmbeddedNeo4j.OPENING)) {
                assertThatCode(driver::verifyConnectivity).doesNotThrowAnyException();
            }
            assertThatExceptionOfType(SurroundingsException.class)
                    .isThrownBy(() -> GraphClient.open(TestDatabase.external(uri, ours.password())))
                    .withMessageContaining("No Neo4j answers");
        }
    }

    private static void answerLate(ServerSocket slow, int port) {
        try {
            while (true) {
                Socket client = slow.accept();
                LATER.execute(() -> connect(client, port));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private static void connect(Socket client, int port) {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
            new Thread(() -> pass(client, server)).start();
            new Thread(() -> pass(server, client)).start();
        } catch (IOException e) {
            // Then the client hears nothing.
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // Either end hung up.
        }
    }
}
