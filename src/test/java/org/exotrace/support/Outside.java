package org.exotrace.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.exotrace.json.Json;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for a reader that is not ours, and runs it. */
public final class Outside implements ExecutionCondition {

    private static final boolean REQUIRED = Boolean.getBoolean("readers.required");
    private static final Map<List<String>, Boolean> THERE = new ConcurrentHashMap<>();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        OutsideTest test = AnnotationSupport.findAnnotation(context.getElement(), OutsideTest.class).orElse(null);
        if (REQUIRED || test == null || THERE.computeIfAbsent(List.of(test.works()), Outside::works)) {
            return ConditionEvaluationResult.enabled("there, or required");
        }
        System.err.println("LEFT OUT: " + context.getDisplayName() + " needs " + test.install() + ". Install it.");
        return ConditionEvaluationResult.disabled("needs " + test.install());
    }

    /** The JSON that a program writes of files; a script of its stands below {@code src/test/resources}. */
    public static JsonNode run(List<String> program, Path... files) {
        List<String> command = Stream.concat(program.stream(), Stream.of(files).map(Path::toString)).toList();
        try {
            Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            return Json.API.readTree(process.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
