package org.exotrace.cli;

import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log how far a load is, about every tenth, and how long the rest will take where that is worth a word. */
final class LoadProgress implements IntConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(LoadProgress.class);

    private static final int TIMES = 10;
    private static final long WORTH_SECONDS = 5;

    private final int total;
    private final long begin = System.nanoTime();
    private int next = 1;

    LoadProgress(int total) {
        this.total = total;
    }

    /** @param done statements, more each time */
    @Override
    public void accept(int done) {
        if (done < next && done < total) {
            return;
        }
        next = done + Math.max(1, total / TIMES);
        long left = Math.round((System.nanoTime() - begin) / 1e9 * (total - done) / done);
        LOG.info(left < WORTH_SECONDS ? "Loaded {} of {} statements." : "Loaded {} of {} statements, about {} s to go.", done, total, left);
    }
}
