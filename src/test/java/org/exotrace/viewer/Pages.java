package org.exotrace.viewer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.exotrace.support.TestServer;

/** Opens pages of the viewer and waits until they show their data. */
final class Pages {

    private Pages() {}

    static void open(Page page, String path) {
        if (path.contains("cypher=")) {
            TestServer.startRoom();
        }
        openAt(page, TestServer.address() + path);
    }

    /** With all that ships, not the fixed set alone. */
    static void openShipped(Page page, String path) {
        openAt(page, TestServer.Shipped.address() + path);
    }

    static void openAt(Page page, String address) {
        page.navigate(address);
        page.waitForSelector("main[data-ready=true]");
    }

    /** Goes on to another screen as a link on the page does, without loading the page anew. */
    static void follow(Page page, String path) {
        page.evaluate("""
                path => {
                  const link = Object.assign(document.createElement('a'), { href: path });
                  document.body.append(link);
                  link.click();
                  link.remove();
                }""", "/" + path);
        page.waitForSelector("main[data-ready=true]");
    }

    /** Shows the page in a scheme, once its colours have changed over. */
    static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.evaluate("() => Promise.all(document.getAnimations().map(it => it.finished.catch(() => {})))");
    }

    /** Gives the window another size, and waits until what is drawn anew for it is there. */
    static void resize(Page page, int width, int height) {
        page.setViewportSize(width, height);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.waitForSelector("main[data-ready=true]");
    }

    /** An answer of the API, given in the server's place. */
    static Route.FulfillOptions json(String body) {
        return new Route.FulfillOptions().setContentType("application/json").setBody(body);
    }

    /** Runs a script in the page; where it imports {@code /js/...}, these are the page's own modules. */
    static Object evaluate(Page page, String script, Object argument) {
        Object base = page.evaluate("document.querySelector('script[type=module]').src.replace(/js\\/.*$/, '')");
        return page.evaluate(script.replace("'/js/", "'" + base + "js/"), argument);
    }
}
