package org.exotrace.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Python that has NetworkX: the one that {@code PYTHON} names, the system's, or the first on the path. */
public final class Networkx implements ExecutionCondition {

    private static final boolean REQUIRED = Boolean.getBoolean("networkx.required");
    private static final Optional<String> PROGRAM =
            Stream.concat(Stream.ofNullable(System.getenv("PYTHON")), Stream.of("/usr/bin/python3", "python3"))
                    .filter(Networkx::hasNetworkx).findFirst();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PROGRAM.isPresent() || REQUIRED) {
            return ConditionEvaluationResult.enabled("Python with NetworkX: " + PROGRAM);
        }
        System.err.println("LEFT OUT: " + context.getDisplayName() + " needs python3-networkx. Install it or set PYTHON.");
        return ConditionEvaluationResult.disabled("no Python with NetworkX; install python3-networkx or set PYTHON");
    }

    /** The JSON that a script below {@code src/test/resources} writes. */
    public static JsonNode run(String script, Path file) {
        String program = PROGRAM.orElseThrow(() -> new IllegalStateException("python3-networkx is required here: install it or set PYTHON"));
        try {
            Process process = new ProcessBuilder(program, Path.of("src/test/resources", script).toString(), file.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            return Json.API.readTree(process.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasNetworkx(String program) {
        try {
            return new ProcessBuilder(program, "-c", "import networkx").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
