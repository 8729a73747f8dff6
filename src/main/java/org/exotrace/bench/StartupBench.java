package org.exotrace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the program again and again on one store: when a statement is answered, when the database is ready, how much memory rests. */
public final class StartupBench {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> command;

    /** @param command the program as a user starts it, without its arguments */
    public StartupBench(List<String> command) {
        this.command = List.copyOf(command);
    }

    /** The first start fills the store and is told apart; then the medians of the others. */
    public void run(Path store, int rounds, PrintStream out) throws IOException, InterruptedException {
        List<double[]> all = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double[] one = start(store);
            out.printf("%s: page %.2f s, first statement %.2f s, database ready %.2f s, %.0f MB resident, stopped in %.2f s%n",
                    round == 0 ? "first start" : "start " + (round + 1), one[0], one[1], one[2], one[3], one[4]);
            if (round > 0) {
                all.add(one);
            }
        }
        out.printf("median of %d: first statement %.2f s, database ready %.2f s, %.0f MB resident, stopped in %.2f s%n",
                rounds, median(all, 1), median(all, 2), median(all, 3), median(all, 4));
    }

    private static double median(List<double[]> all, int column) {
        return Ratio.median(all.stream().mapToDouble(it -> it[column]).toArray());
    }

    private double[] start(Path store) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("serve", "--port", "0", "--data", store.toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String address = process.inputReader().readLine().replace("Exotrace: ", "");
        double page = since(begin);
        until(address + "api/v1/statements/G047", "\"G047\"");
        double statement = since(begin);
        until(address + "api/v1/health", "\"ready\"");
        double ready = since(begin);
        double resident = resident(process.pid());
        long stop = System.nanoTime();
        process.destroy();
        process.waitFor();
        return new double[] {page, statement, ready, resident, since(stop)};
    }

    private void until(String address, String sign) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        while (!http.send(request, HttpResponse.BodyHandlers.ofString()).body().contains(sign)) {
            Thread.sleep(10);
        }
    }

    private static double since(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Megabytes, where the system tells; NaN elsewhere. */
    private static double resident(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        return !Files.exists(status) ? Double.NaN : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst().orElse(Double.NaN);
    }
}
