package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.exotrace.failure.ProblemException;
import org.exotrace.web.ProblemDocument;
import org.junit.jupiter.api.Test;

class TimedReadsTests {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void aDatabaseThatKeepsSilentIsAway() {
        GraphReads silent = (name, parameters) -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        };
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> new TimedReads(silent, SHORT).read("entity/neighbours", Map.of()))
                .satisfies(problem -> assertThat(problem.type().code()).isEqualTo("database-away"))
                .satisfies(problem -> assertThat(ProblemDocument.of(problem).status()).isEqualTo(503));
    }

    @Test
    void answersAndFailuresPassUnchanged() {
        List<Map<String, Object>> rows = List.of(Map.of("a", 1));
        assertThat(new TimedReads((name, parameters) -> rows, Duration.ofSeconds(5)).read("x", Map.of())).isSameAs(rows);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimedReads((name, parameters) -> {
                    throw new IllegalArgumentException("no such file");
                }, Duration.ofSeconds(5)).read("x", Map.of()))
                .withMessage("no such file");
    }
}
