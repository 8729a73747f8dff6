package org.exotrace.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** How long a first visitor waits for the drawing of a statement where every answer takes 100 ms longer, in Chromium. */
final class VisitBench {

    private static final int LATENCY = 100;

    /** Notes when the first drawing stands, in milliseconds since the visit began. */
    private static final String WATCH = """
            new MutationObserver((changes, observer) => {
              if (!document.querySelector('svg.drawing')) return;
              observer.disconnect();
              requestAnimationFrame(() => { window.drawnAfter = performance.now(); });
            }).observe(document, { childList: true, subtree: true });""";

    private final Browser browser;
    private final Timing timing;

    VisitBench(Browser browser, Timing timing) {
        this.browser = browser;
        this.timing = timing;
    }

    /** @param name what stands at the other address */
    void run(String ours, String theirs, String name) {
        for (int i = 0; i < timing.warm(); i++) {
            visit(ours);
            visit(theirs);
        }
        double[] a = new double[timing.pairs()];
        double[] b = new double[timing.pairs()];
        int differ = 0;
        for (int i = 0; i < a.length; i++) {
            Drawn our = visit(ours);
            Drawn their = visit(theirs);
            a[i] = our.after();
            b[i] = their.after();
            differ += our.words().equals(their.words()) ? 0 : 1;
        }
        timing.report().ratio("first drawing: the page as it ships / " + name, a, b, differ);
    }

    /** After how many milliseconds, and the words of the drawing. */
    private record Drawn(double after, String words) {}

    /** In a browser that has seen nothing yet. */
    private Drawn visit(String address) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            CDPSession chromium = context.newCDPSession(page);
            chromium.send("Network.enable");
            chromium.send("Network.emulateNetworkConditions", slow());
            page.addInitScript(WATCH);
            page.navigate(address + "statement/G047");
            Number after = (Number) page.waitForFunction("() => window.drawnAfter").jsonValue();
            return new Drawn(after.doubleValue(), page.locator("svg.drawing").first().textContent());
        }
    }

    private static JsonObject slow() {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        return conditions;
    }
}
