package org.exotrace.viewer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What one visit to a page asks of the network, as Chromium itself counts it. */
final class Visit {

    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /** One request that was not answered by the browser's own cache. */
    static final class Asked {
        private final String address;
        private final int depth;
        private final double sent;
        private double ended;
        private int bytes;

        private Asked(String address, int depth, double sent) {
            this.address = address;
            this.depth = depth;
            this.sent = sent;
        }

        String path() {
            return URI.create(address).getPath();
        }

        boolean isData() {
            return path().startsWith("/api/");
        }

        /** Seconds of Chromium's clock. */
        double sent() {
            return sent;
        }

        double ended() {
            return ended;
        }

        @Override
        public String toString() {
            return "%d %s %,d bytes".formatted(depth, path(), bytes);
        }
    }

    /** @param latency milliseconds that every answer takes longer */
    static Visit to(Page page, String address, int latency) {
        Visit visit = new Visit();
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.on("Network.requestWillBeSent", visit::sent);
        chromium.on("Network.responseReceived", visit::answered);
        chromium.on("Network.requestServedFromCache", it -> visit.asked.remove(id(it)));
        chromium.on("Network.loadingFinished", visit::ended);
        chromium.send("Network.enable");
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", latency);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        chromium.send("Network.emulateNetworkConditions", conditions);
        page.navigate(address);
        page.waitForSelector("main[data-ready=true]");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return visit;
    }

    Collection<Asked> asked() {
        return asked.values();
    }

    /** With the headers. */
    int bytes() {
        return asked.values().stream().mapToInt(it -> it.bytes).sum();
    }

    /** How many requests stand one behind the other: what the page names is 2, what a script of these asks for 3. */
    int depth() {
        return asked.values().stream().mapToInt(it -> it.depth).max().orElse(0);
    }

    private void sent(JsonObject event) {
        String address = event.getAsJsonObject("request").get("url").getAsString();
        if (!address.startsWith("data:")) {
            asked.put(id(event), new Asked(address, depth(event.getAsJsonObject("initiator")), event.get("timestamp").getAsDouble()));
        }
    }

    private void answered(JsonObject event) {
        if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
            asked.remove(id(event));
        }
    }

    private void ended(JsonObject event) {
        Asked one = asked.get(id(event));
        if (one != null) {
            one.ended = event.get("timestamp").getAsDouble();
            one.bytes = event.get("encodedDataLength").getAsInt();
        }
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    /** One more than that of what asked for it. */
    private int depth(JsonObject initiator) {
        String by = initiator.has("url") ? initiator.get("url").getAsString()
                : initiator.has("stack") ? frames(initiator.getAsJsonObject("stack")).findFirst().orElse("") : "";
        return 1 + asked.values().stream().filter(it -> it.address.equals(by)).mapToInt(it -> it.depth).max().orElse(asked.isEmpty() ? 0 : 1);
    }

    private static Stream<String> frames(JsonObject stack) {
        return stack.getAsJsonArray("callFrames").asList().stream().map(JsonElement::getAsJsonObject)
                .map(it -> it.get("url").getAsString()).filter(it -> !it.isEmpty());
    }
}
