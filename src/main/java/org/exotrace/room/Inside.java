package org.exotrace.room;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.CopyOptions;
import org.exotrace.graph.FreeCypher;
import org.exotrace.graph.GraphClient;
import org.exotrace.json.Json;
import org.exotrace.room.Messages.Opened;
import org.exotrace.room.Messages.Opening;
import org.exotrace.room.Messages.Problem;
import org.exotrace.room.Messages.Question;
import org.exotrace.room.Messages.Reply;

/** The inside of a room: opens the copy, and answers one question after the other until the input ends, and the process with it. */
public final class Inside {

    /** Exit code after what no query should be able to cause. */
    private static final int BROKEN = 5;

    private final GraphClient client;
    private final Writer out;
    private final ExecutorService work = Executors.newSingleThreadExecutor();
    private Future<?> running = CompletableFuture.completedFuture(null);

    private Inside(GraphClient client, Writer out) {
        this.client = client;
        this.out = out;
    }

    /** Returns when the input ends; the process is to be ended then, whatever still runs in it. */
    public static void run(InputStream input, OutputStream output) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        Opening opening = Json.API.readValue(lines.readLine(), Opening.class);
        GraphClient client;
        try {
            client = GraphClient.openCopy(Path.of(opening.folder()),
                    new CopyOptions(opening.port(), opening.password(), Duration.ofMillis(opening.millis())));
        } catch (SurroundingsException e) {
            say(out, new Opened(0, e.getMessage()));
            return;
        }
        say(out, new Opened(client.port(), null));
        Inside inside = new Inside(client, out);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            inside.take(Json.API.readValue(line, Question.class));
        }
    }

    private void take(Question question) {
        if (question.end()) {
            client.endTransactions();
            running.cancel(true);
        } else {
            running = work.submit(() -> answer(question));
        }
    }

    private void answer(Question it) {
        try {
            FreeCypher.Answer answer = client.run(it.query(), it.parameters(),
                    new FreeCypher.Limits(it.rows(), it.bytes(), Duration.ofMillis(it.millis())), () -> false);
            for (String row : answer.rows()) {
                out.write(row);
                out.write('\n');
            }
            say(out, new Reply(answer.columns(), answer.truncated(), null));
        } catch (ProblemException e) {
            say(out, new Reply(List.of(), false, Problem.of(e)));
        } catch (IOException | RuntimeException | Error e) {
            // A question without an answer would be waited for: the process ends, and says why in its log.
            e.printStackTrace();
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private static void say(Writer out, Object message) {
        try {
            out.write(Json.API.writeValueAsString(message));
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
