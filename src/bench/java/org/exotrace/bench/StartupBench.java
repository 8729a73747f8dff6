package org.exotrace.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.failure.SurroundingsException;

/** Starts the packaged program again and again on one store: when it answers, when the database is ready, how much memory rests. */
final class StartupBench {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> command = new ArrayList<>();

    /**
     * @param jar   of the program; it is started with the flags of this process
     * @param store a folder
     */
    StartupBench(Path jar, Path store) {
        if (!Files.exists(jar)) {
            throw new SurroundingsException("'%s' is not there. Make it with ./mvnw -DskipTests package.".formatted(jar));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-jar", jar.toString(), "serve", "--port", "0", "--data", store.toString()));
    }

    /** The first start fills the store and is told apart; then the medians of the others. */
    void run(int rounds, PrintStream out) throws IOException, InterruptedException {
        List<double[]> all = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double[] one = start();
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

    private double[] start() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
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
        } finally {
            process.destroy();
        }
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
