package org.exotrace.export;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One statement of a BEL script: a term, or two with a relation between them that takes such terms. */
final class BelLine {

    private static final Set<String> RELATIONS = Set.of("association", "increases", "decreases", "positiveCorrelation", "negativeCorrelation",
            "correlation", "noCorrelation", "binds", "causesNoChange", "orthologous", "isA", "equivalentTo", "partOf", "directlyIncreases",
            "directlyDecreases", "analogousTo", "regulates");
    private static final Set<String> BIOMARKERS = Set.of("biomarkerFor", "prognosticBiomarkerFor");
    private static final Set<String> UNQUALIFIED = Set.of("hasMember", "hasComponent", "hasVariant");
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_.-]+):(?:([A-Za-z0-9_.-]+)|\"((?:[^\"\\\\]|\\\\.)+)\")");

    final String subject;
    final @Nullable String relation;
    final @Nullable String object;
    @Nullable
    String problem;
    private final String line;
    private final Map<String, Pattern> namespaces;
    private int at;

    BelLine(String line, Map<String, Pattern> namespaces) {
        this.line = line;
        this.namespaces = namespaces;
        subject = term();
        String word = problem == null && at < line.length() ? word() : null;
        relation = word;
        object = word == null ? null : term();
        boolean process = object != null && object.matches("(?:bp|path|act)\\(.*");
        boolean known = word == null || RELATIONS.contains(word) || UNQUALIFIED.contains(word) || BIOMARKERS.contains(word) && process;
        if (problem == null && (!known || at != line.length())) {
            problem = "no relation of such terms";
        }
    }

    private String term() {
        int from = at;
        if (problem == null) {
            switch (function()) {
                case "a", "p", "m", "r", "g" -> {
                    name();
                    location();
                }
                case "complex" -> {
                    if (NAME.matcher(line).region(at, line.length()).lookingAt()) {
                        name();
                    } else {
                        term();
                        while (problem == null && take(", ")) {
                            term();
                        }
                    }
                    location();
                }
                case "pop", "bp", "path" -> name();
                case "tloc" -> {
                    if (!line.substring(at).matches("(?:complex|a|p|m|r|g|pop)\\(.*")) {
                        problem = "only an abundance is translocated";
                    }
                    term();
                    place(", fromLoc(");
                    place(", toLoc(");
                }
                default -> problem = "no function of the language";
            }
            need(")");
        }
        return line.substring(from, Math.max(from, at));
    }

    private String function() {
        int open = line.indexOf('(', at);
        String function = open < 0 ? "" : line.substring(at, open);
        at = open < 0 ? at : open + 1;
        return function;
    }

    private void location() {
        if (take(", loc(")) {
            name();
            need(")");
        }
    }

    private void place(String opening) {
        need(opening);
        name();
        need(")");
    }

    private void name() {
        Matcher name = NAME.matcher(line).region(at, line.length());
        if (!name.lookingAt()) {
            problem = problem == null ? "a name has a namespace" : problem;
            return;
        }
        Pattern allowed = namespaces.get(name.group(1));
        String value = name.group(2) == null ? name.group(3) : name.group(2);
        if (allowed == null || !allowed.matcher(value).lookingAt()) {
            problem = "a namespace is defined before it is used";
        }
        at = name.end();
    }

    private String word() {
        int from = at + 1;
        int end = line.indexOf(' ', from);
        if (line.charAt(at) != ' ' || end < 0) {
            return "";
        }
        at = end + 1;
        return line.substring(from, end);
    }

    private boolean take(String text) {
        boolean there = line.startsWith(text, at);
        at += there ? text.length() : 0;
        return there;
    }

    private void need(String text) {
        if (!take(text) && problem == null) {
            problem = "'%s' is missing at %d".formatted(text, at);
        }
    }
}
