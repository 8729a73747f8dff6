package org.exotrace.cli;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.exotrace.web.Readiness.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far a load is and how long the rest will take: others each time, the log about every tenth. */
final class LoadProgress implements IntConsumer {

    private static final Logger LOG = LoggerFactory.getLogger(LoadProgress.class);

    private static final int TIMES = 10;

    private final int total;
    private final double afterwards;
    private final Consumer<Progress> told;
    private final long begin = System.nanoTime();
    private int next = 1;

    /** @param afterwards what is left to do after the last statement, as a part of the time before */
    LoadProgress(int total, double afterwards, Consumer<Progress> told) {
        this.total = total;
        this.afterwards = afterwards;
        this.told = told;
    }

    /** @param done statements, more each time */
    @Override
    public void accept(int done) {
        long left = Math.round((System.nanoTime() - begin) / 1e9 * (total * (1 + afterwards) - done) / done);
        Progress progress = new Progress(done, total, left);
        told.accept(progress);
        if (done < next && done < total) {
            return;
        }
        next = done + Math.max(1, total / TIMES);
        LOG.info(progress.takesLong() ? "Loaded {} of {} statements, about {} s to go." : "Loaded {} of {} statements.", done, total, left);
    }
}
