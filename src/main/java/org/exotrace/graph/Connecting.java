package org.exotrace.graph;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.exotrace.config.Settings;
import org.exotrace.failure.SurroundingsException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The driver, and why a server of somebody's own cannot be reached by it. */
final class Connecting {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Connecting() {}

    /** @throws SurroundingsException when it cannot be reached, or refuses the login */
    static GraphClient external(Settings settings, Function<Driver, GraphClient> client) {
        String uri = Objects.requireNonNull(settings.neo4jUri());
        String user = settings.neo4jUser();
        Driver driver = null;
        try {
            driver = driver(uri, user, settings.neo4jPassword(), PATIENCE);
            driver.verifyConnectivity();
            return client.apply(driver);
        } catch (AuthenticationException e) {
            throw closing(driver, new SurroundingsException(
                    "Neo4j at %s refused the login of user '%s'. Check --neo4j-user and EXOTRACE_NEO4J_PASSWORD."
                            .formatted(uri, user), e));
        } catch (ServiceUnavailableException | SessionExpiredException e) {
            throw closing(driver, new SurroundingsException(
                    "No Neo4j answers at %s. Check the address, and that the server runs.".formatted(uri), e));
        } catch (Neo4jException | IllegalArgumentException e) {
            throw closing(driver, new SurroundingsException(
                    "Neo4j at %s cannot be used: %s".formatted(uri, e.getMessage()), e));
        }
    }

    private static SurroundingsException closing(@Nullable Driver driver, SurroundingsException failure) {
        if (driver != null) {
            driver.close();
        }
        return failure;
    }

    /** @param patience how long a connection may take: our own store, on a busy machine, longer than somebody's server */
    static Driver driver(String uri, String user, @Nullable String password, Duration patience) {
        Config config = Config.builder()
                .withConnectionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(patience.toMillis() + 1_000, TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(10, TimeUnit.SECONDS)
                .withUserAgent("exotrace")
                .withLogging(Logging.slf4j())
                .build();
        return GraphDatabase.driver(uri, AuthTokens.basic(user, password == null ? "" : password), config);
    }
}
