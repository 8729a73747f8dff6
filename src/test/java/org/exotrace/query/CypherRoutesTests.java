package org.exotrace.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.exotrace.config.Cypher;
import org.exotrace.config.Settings;
import org.exotrace.config.Switch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CypherRoutesTests {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, LOOPBACK, true", "localhost, LOOPBACK, true", "::1, LOOPBACK, true", "0.0.0.0, LOOPBACK, false",
        "192.0.2.1, LOOPBACK, false", "no.such.host.invalid, LOOPBACK, false", "0.0.0.0, ON, true", "127.0.0.1, OFF, false"
    })
    void freeCypherIsForThisMachineUnlessTold(String host, Switch cypher, boolean answered) {
        Settings settings = new Settings(host, 0, Path.of("x"), null, null, "neo4j", null, null, false)
                .with(Cypher.USUAL.withFree(cypher));
        assertThat(settings.freeCypher()).isEqualTo(answered);
    }
}
