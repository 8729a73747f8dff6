package org.exotrace.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Looks for Node, and for the packages of {@code package-lock.json}. */
final class Node implements ExecutionCondition {

    private static final boolean REQUIRED = Boolean.getBoolean("node.required");
    private static final boolean THERE = isRecent();

    private static boolean isRecent() {
        try {
            Process process = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
            Matcher version = Pattern.compile("v(\\d+)\\..*").matcher(new String(process.getInputStream().readAllBytes()).strip());
            return version.matches() && Integer.parseInt(version.group(1)) >= 18;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> folder = AnnotationSupport.findAnnotation(context.getElement(), NodeTest.class)
                .filter(NodeTest::packages).map(NodeTest::folder);
        if (REQUIRED || THERE && folder.stream().allMatch(it -> Files.isDirectory(Path.of(it, "node_modules")))) {
            return ConditionEvaluationResult.enabled("Node is there, or required");
        }
        String lack = THERE ? "the packages of package-lock.json. Run npm ci --prefix %s.".formatted(folder.orElse(".")) : "Node, 18 or later. Install it, then run npm ci.";
        System.err.println("LEFT OUT: " + context.getDisplayName() + " needs " + lack);
        return ConditionEvaluationResult.disabled(lack);
    }
}
