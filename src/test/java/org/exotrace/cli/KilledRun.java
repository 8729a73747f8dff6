package org.exotrace.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.exotrace.support.Jar;

/** One run of the jar that is not let to its end, and how far it had come by what it said. */
record KilledRun(String said) {

    private static final String LOADING = "Loaded ";
    private static final String SERVES = "Ready: ";
    private static final String LOADED = ", data version ";

    /** Before the first statement is in, before all are committed, or after: a load has ended, or serving has begun. */
    enum Phase { OPENING, LOADING, DONE }

    /** Milliseconds to the first sign of loading and to the end; a server's end is half as long again as it needs to serve. */
    record Pace(long loading, long end) {

        static Pace of(String... arguments) throws IOException, InterruptedException {
            Instant start = Instant.now();
            Process process = Jar.command(arguments).redirectErrorStream(true).start();
            BufferedReader lines = process.inputReader();
            readTo(lines, LOADING);
            long loading = Duration.between(start, Instant.now()).toMillis();
            boolean serves = readTo(lines, LOADED).contains(SERVES);
            long end = Duration.between(start, Instant.now()).toMillis();
            kill(process);
            return new Pace(loading, serves ? end + (end - loading) / 2 : end);
        }
    }

    /** Kills with SIGKILL at a moment of the whole run, or of what follows the first sign of loading. */
    static KilledRun of(Random random, boolean whole, Pace pace, String... arguments) throws IOException, InterruptedException {
        Process process = Jar.command(arguments).redirectErrorStream(true).start();
        BufferedReader lines = process.inputReader();
        String before = whole ? "" : readTo(lines, LOADING);
        process.waitFor(whole ? random.nextLong(pace.end()) : random.nextLong(pace.end() - pace.loading()), TimeUnit.MILLISECONDS);
        kill(process);
        return new KilledRun(before + lines.lines().collect(Collectors.joining("\n")));
    }

    /** Through its handle: a process that is destroyed itself loses what it had said. */
    private static void kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Everything up to the line that holds the words, or that says that it serves. */
    private static String readTo(BufferedReader lines, String words) throws IOException {
        StringBuilder read = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.append(line).append('\n');
            if (line.contains(words) || line.contains(SERVES)) {
                break;
            }
        }
        return read.toString();
    }

    Phase phase() {
        return said.contains(SERVES) || said.contains(LOADED) ? Phase.DONE
                : said.contains(LOADING) ? Phase.LOADING : Phase.OPENING;
    }
}
