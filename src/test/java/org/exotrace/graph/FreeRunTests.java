package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.exotrace.failure.ProblemType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.TransientException;

class FreeRunTests {

    /** Neo4j says of each that it may pass by itself. */
    @ParameterizedTest
    @CsvSource({
        "Neo.TransientError.General.StackOverFlowError, QUERY_REFUSED", "Neo.TransientError.General.MemoryPoolOutOfMemoryError, QUERY_REFUSED",
        "Neo.TransientError.General.DatabaseUnavailable, DATABASE_AWAY"
    })
    void whatAQueryOverflowsIsItsFaultAndNoAbsence(String code, ProblemType type) {
        assertThat(FreeRun.problem(new TransientException(code, "it failed"), Duration.ofSeconds(1)).type()).isEqualTo(type);
    }
}
