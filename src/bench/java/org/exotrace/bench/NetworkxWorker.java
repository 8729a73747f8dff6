package org.exotrace.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** networkx in a process of its own, which times itself, so that no pipe counts. */
final class NetworkxWorker implements AutoCloseable {

    private final TemporaryFolder folder;
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;

    /** @param nodes of a shortest path; none where there is no path */
    record Answer(double ms, int[] nodes) {}

    private NetworkxWorker(TemporaryFolder folder, Process process) {
        this.folder = folder;
        this.process = process;
        answers = process.inputReader(StandardCharsets.US_ASCII);
        questions = process.outputWriter(StandardCharsets.US_ASCII);
    }

    /** Empty where python3 or its networkx is not there. */
    static Optional<NetworkxWorker> start(EdgeList edges) throws IOException {
        TemporaryFolder folder = new TemporaryFolder();
        Path script = folder.path().resolve("worker.py");
        Path list = folder.path().resolve("edges.tsv");
        try (InputStream in = NetworkxWorker.class.getResourceAsStream("/networkx_worker.py")) {
            Files.copy(in, script);
        }
        try (BufferedWriter out = Files.newBufferedWriter(list, StandardCharsets.US_ASCII)) {
            for (int i = 0; i < edges.size(); i++) {
                out.write(edges.source()[i] + "\t" + edges.target()[i] + "\n");
            }
        }
        try {
            NetworkxWorker worker = new NetworkxWorker(folder, new ProcessBuilder("python3", script.toString(), list.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start());
            if ("ready".equals(worker.answers.readLine())) {
                return Optional.of(worker);
            }
        } catch (IOException e) {
            // There is no Python.
        }
        folder.close();
        return Optional.empty();
    }

    Answer ask(int from, int to) throws IOException {
        questions.write(from + " " + to + "\n");
        questions.flush();
        String[] answer = answers.readLine().split(" ");
        return new Answer(Double.parseDouble(answer[0]), Arrays.stream(answer).skip(1).mapToInt(Integer::parseInt).toArray());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        folder.close();
    }
}
