package org.exotrace.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.DoubleStream;
import org.exotrace.json.Json;

/** What a visitor of the page notices of an attack: the same requests beside it and without it, by turns. */
final class RoomBench {

    private final Http http;
    private final URI cypher;
    private final HttpClient attacker = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Report report;
    private final int requests;
    private int asked;

    /**
     * @param address  of a running server, with a slash at its end
     * @param requests how many are timed for each quiet turn
     */
    RoomBench(String address, Report report, int requests) {
        http = new Http(address);
        cypher = URI.create(address + "api/v1/cypher");
        this.report = report;
        this.requests = requests;
    }

    /** @param harmless what is answered at once, so that a room stands ready before each attack */
    void run(List<String> attacks, String harmless) {
        quiet(requests);
        for (String attack : attacks) {
            while (attack(harmless).join() != 200) {
                Thread.onSpinWait();
            }
            double[] quiet = quiet(requests);
            CompletableFuture<Integer> attacked = attack(attack);
            double[] beside = DoubleStream.generate(this::millis).takeWhile(it -> !attacked.isDone()).toArray();
            String name = "%d %.46s".formatted(attacked.join(), attack);
            if (beside.length == 0) {
                report.figure(name + ": refused before a request", 0, "requests");
            } else {
                report.figure(name + ": p99 / quiet",
                        Ratio.percentile(beside, 0.99) / Ratio.percentile(quiet, 0.99), "of %d requests".formatted(beside.length));
            }
        }
    }

    private double[] quiet(int count) {
        return DoubleStream.generate(this::millis).limit(count).toArray();
    }

    /** A statement with its drawing, by turns kept and made anew. */
    private double millis() {
        long before = System.nanoTime();
        http.get("statements/G%03d?format=json%s".formatted(1 + asked % 120, "+".repeat(asked++ / 120 % 50)));
        return (System.nanoTime() - before) / 1e6;
    }

    /** The status of its answer, whatever that is. */
    private CompletableFuture<Integer> attack(String query) {
        try {
            HttpRequest request = HttpRequest.newBuilder(cypher)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(Json.API.writeValueAsBytes(Map.of("query", query)))).build();
            return attacker.sendAsync(request, HttpResponse.BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
