package org.exotrace.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** networkx in a process of its own, which times itself, so that no pipe counts. */
final class NetworkxWorker implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;

    /** @param length of the shortest path, -1 where there is none */
    record Answer(double ms, int length) {}

    private NetworkxWorker(Process process) {
        this.process = process;
        answers = process.inputReader(StandardCharsets.US_ASCII);
        questions = process.outputWriter(StandardCharsets.US_ASCII);
    }

    /** Empty where python3 or its networkx is not there. */
    static Optional<NetworkxWorker> start(EdgeList edges) throws IOException {
        Path folder = Files.createTempDirectory("exotrace-bench");
        Path script = folder.resolve("worker.py");
        Path list = folder.resolve("edges.tsv");
        try (InputStream in = NetworkxWorker.class.getResourceAsStream("/bench/networkx_worker.py")) {
            Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
        }
        try (BufferedWriter out = Files.newBufferedWriter(list, StandardCharsets.US_ASCII)) {
            for (int i = 0; i < edges.size(); i++) {
                out.write(edges.source()[i] + "\t" + edges.target()[i] + "\n");
            }
        }
        try {
            NetworkxWorker worker = new NetworkxWorker(new ProcessBuilder("python3", script.toString(), list.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start());
            return "ready".equals(worker.answers.readLine()) ? Optional.of(worker) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Answer ask(int from, int to) throws IOException {
        questions.write(from + " " + to + "\n");
        questions.flush();
        String[] answer = answers.readLine().split(" ");
        return new Answer(Double.parseDouble(answer[0]), Integer.parseInt(answer[1]));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
