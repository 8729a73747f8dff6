package org.exotrace.bench;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.graph.BareOpen;
import org.exotrace.failure.SurroundingsException;

/** The jar as it ships, in processes of its own with the flags of this one. */
final class PackagedProgram {

    static final String STATEMENT = "api/v1/statements/G047";
    static final String SIGN = "\"G047\"";

    private static final String ARCHIVE = "-XX:SharedArchiveFile=";

    private final Path jar = Path.of(System.getProperty("exotrace.jar", "target/exotrace.jar"));
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> java = new ArrayList<>();

    PackagedProgram() {
        if (!Files.exists(jar)) {
            throw new SurroundingsException("'%s' is not there. Make it with ./mvnw -DskipTests package.".formatted(jar));
        }
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    /** Where the flags name a class archive that is not there, a start makes it, and so this takes a minute. */
    void makeArchive(Path store) throws IOException, InterruptedException {
        Path archive = java.stream().filter(it -> it.startsWith(ARCHIVE)).map(it -> Path.of(it.substring(ARCHIVE.length()) + ".key"))
                .findFirst().orElse(null);
        if (archive == null || Files.exists(archive)) {
            return;
        }
        Process process = serve(store);
        try {
            while (!Files.exists(archive) && process.isAlive()) {
                Thread.sleep(100);
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /**
     * Seconds from its begin to what a start reaches, and those that stopping takes.
     *
     * @param resident megabytes once it is ready; NaN where the system does not tell
     */
    record Start(double page, double statement, double ready, double resident, double stopped) {}

    /** Starts the server on that store until it is ready, and stops it. */
    Start start(Path store, String... more) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = serve(store, more);
        try {
            String address = process.inputReader().readLine().replace("Exotrace: ", "");
            double page = since(begin);
            until(address + STATEMENT, SIGN);
            double statement = since(begin);
            until(address + "api/v1/health", "\"ready\"");
            double ready = since(begin);
            double resident = resident(process.pid());
            long stop = System.nanoTime();
            process.destroy();
            process.waitFor();
            return new Start(page, statement, ready, resident, since(stop));
        } finally {
            process.destroy();
        }
    }

    /** Seconds until a Javalin with nothing beside it gives its first answer, with the same flags and the same archive. */
    double bareServer() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = bare(BareServer.class);
        try {
            until(process.inputReader().readLine().replace("Exotrace: ", "") + STATEMENT, SIGN);
            return since(begin);
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** Seconds until that store is open where nothing else is done, likewise. */
    double bareOpen(Path store) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = bare(BareOpen.class, store.toString());
        process.inputReader().readLine();
        double open = since(begin);
        process.waitFor();
        return open;
    }

    /** The class path begins with the jar, so that its class archive fits. */
    private Process bare(Class<?> main, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(java);
        all.addAll(List.of("--add-opens=java.base/java.nio=ALL-UNNAMED", "-cp",
                jar + File.pathSeparator + Path.of(main.getProtectionDomain().getCodeSource().getLocation().getPath()), main.getName()));
        all.addAll(List.of(arguments));
        return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private Process serve(Path store, String... more) throws IOException {
        return begin(List.of("serve", "--port", "0", "--data", store.toString()), more);
    }

    /** Puts what is in that place into the store. */
    void load(Path place, Path store) throws IOException, InterruptedException {
        Process process = begin(List.of("load", place.toString()), "--data", store.toString());
        process.inputReader().transferTo(Writer.nullWriter());
        if (process.waitFor() != 0) {
            throw new SurroundingsException("'%s' could not be loaded.".formatted(place));
        }
    }

    private Process begin(List<String> command, String... more) throws IOException {
        List<String> all = new ArrayList<>(java);
        all.addAll(List.of("-jar", jar.toString()));
        all.addAll(command);
        all.addAll(List.of(more));
        return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
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

    private static double resident(long pid) throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid), "status");
        return !Files.exists(status) ? Double.NaN : Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst().orElse(Double.NaN);
    }
}
