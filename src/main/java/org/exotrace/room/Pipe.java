package org.exotrace.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/** Lines to and from a process. */
final class Pipe {

    /** What is read behind the last line, for ever. */
    static final String OVER = "";

    private final Process process;
    private final Writer out;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    Pipe(Process process) {
        this.process = process;
        out = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "room-lines");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
            in.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            // It was killed: there is nothing more to read.
        }
        lines.add(OVER);
    }

    /** A process that is over does not hear it, which shows when its answer is read. */
    void send(Object message) {
        try {
            out.write(Json.API.writeValueAsString(message));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    /** Says no more, as a server that is gone. */
    void end() throws IOException {
        out.close();
    }

    /** @return null where there is none within the time */
    @Nullable
    String next(long millis) throws InterruptedException {
        String line = lines.poll(millis, TimeUnit.MILLISECONDS);
        if (OVER.equals(line)) {
            lines.add(OVER);
        }
        return line;
    }
}
