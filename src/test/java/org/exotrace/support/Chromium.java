package org.exotrace.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a page of one shared Chromium; a page that wrote an error to its console fails its test. */
public final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace STORE = Namespace.create(Chromium.class);
    private static final Optional<Path> PROGRAM = find();
    private static final boolean REQUIRED = Boolean.getBoolean("browser.required");
    private static Browser browser;

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(it -> Path.of(folder, it)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PROGRAM.isPresent() || REQUIRED) {
            return ConditionEvaluationResult.enabled("Chromium at " + PROGRAM);
        }
        System.err.println("LEFT OUT: " + context.getDisplayName() + " needs Chromium. Install it or set CHROMIUM.");
        return ConditionEvaluationResult.disabled("no Chromium on the path; install it or set CHROMIUM");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Page page = browser().newContext(new Browser.NewContextOptions().setBypassCSP(parameter.isAnnotated(PastThePolicy.class))).newPage();
        List<String> errors = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        context.getStore(STORE).put("page", page);
        context.getStore(STORE).put("errors", errors);
        return page;
    }

    /** The shared one, started when it is first needed. */
    public static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(PROGRAM.orElseThrow(() -> new IllegalStateException(
                            "Chromium is required here: install it or set CHROMIUM")))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                            "--disable-background-networking", "--disable-component-update", "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void afterEach(ExtensionContext context) {
        Page page = context.getStore(STORE).remove("page", Page.class);
        if (page != null) {
            page.context().close();
            Assertions.assertThat((List<String>) context.getStore(STORE).remove("errors", List.class))
                    .as("errors on the console").isEmpty();
        }
    }
}
