package org.exotrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.web.Readiness.Progress;
import org.junit.jupiter.api.Test;

class LoadProgressTests {

    @Test
    void theSecondsHoldWhatComesAfterTheLastStatement() {
        List<Progress> told = new ArrayList<>();
        new LoadProgress(10, 1e9, told::add).accept(10);
        assertThat(told).singleElement().satisfies(it -> assertThat(it.secondsToGo()).isPositive());
        new LoadProgress(10, 0, told::add).accept(10);
        assertThat(told.get(1).secondsToGo()).isZero();
    }
}
