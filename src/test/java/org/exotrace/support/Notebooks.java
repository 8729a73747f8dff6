package org.exotrace.support;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Finds a Python and an R with the packages of the examples; {@code -Dnotebooks.required=true} makes their lack a failure. */
public final class Notebooks implements ExecutionCondition {

    private static final String PACKAGES = "import pandas, requests, networkx, matplotlib, ipykernel, nbconvert";
    private static final String LIBRARIES = "library(jsonlite); library(curl)";

    /** Debian's packages belong to its own Python, which need not be the first on the path. */
    private static final Optional<String> PYTHON = Stream.of("python3", "/usr/bin/python3")
            .filter(it -> works(List.of(it, "-c", PACKAGES))).findFirst();
    private static final boolean R = works(List.of("Rscript", "-e", LIBRARIES));

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The interpreter that has the packages. */
    public static String python() {
        return PYTHON.orElseThrow(() -> new IllegalStateException("The notebook needs Debian's python3-pandas, python3-requests,"
                + " python3-networkx, python3-matplotlib, python3-ipykernel and python3-nbconvert."));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PYTHON.isPresent() && R || Boolean.getBoolean("notebooks.required")) {
            return ConditionEvaluationResult.enabled("Python and R are there, or required");
        }
        System.err.println("LEFT OUT: " + context.getDisplayName() + " needs Python and R with the packages that .ci/run installs.");
        return ConditionEvaluationResult.disabled("no Python or R with the packages that .ci/run installs");
    }
}
