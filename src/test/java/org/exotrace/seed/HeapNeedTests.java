package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeapNeedTests {

    @Test
    void saysWhatDoesNotFitWithTheHeapThatItNeeds() {
        assertThat(HeapNeed.missing(100_000, 512_000_000)).contains("About 100000 statements, with all that answers prepare of them, need"
                + " 900 MB of heap, and there are 512. Give java -Xmx900m, or load fewer.");
    }

    @Test
    void isSilentAboutWhatFits() {
        assertThat(HeapNeed.missing(221, 512_000_000)).isEmpty();
    }
}
