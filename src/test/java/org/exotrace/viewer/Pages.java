package org.exotrace.viewer;

import com.microsoft.playwright.Page;
import org.exotrace.support.TestServer;

/** Opens pages of the viewer and waits until they show their data. */
final class Pages {

    private Pages() {}

    static void open(Page page, String path) {
        page.navigate(TestServer.address() + path);
        page.waitForSelector("main[data-ready=true]");
    }
}
