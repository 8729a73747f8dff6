package org.exotrace.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Queries that people write, and those that attack. One a line; <code>{{N*text}}</code> is a text N times. */
public final class CypherCases {

    /** What the honest ones ask for. */
    public static final Map<String, Object> PARAMETERS = Map.of(
            "name", "CD8+ T cell", "q", "mir", "skip", 0, "limit", 3, "p", Map.of("a", 5));

    private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+)\\*(.*?)}}");

    private CypherCases() {}

    public static List<String> honest() {
        return lines("honest.txt");
    }

    /** Right is that each is refused or ended. */
    public static List<String> attacks() {
        return lines("attacks.txt");
    }

    /** Right is that each is refused before anything runs. */
    public static List<String> forbidden() {
        return lines("forbidden.txt");
    }

    /** Right is that each is ended, or refused. */
    public static List<String> endless() {
        return lines("endless.txt");
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/cypher-cases", file)).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> REPEATED.matcher(line).replaceAll(CypherCases::repeated)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String repeated(MatchResult it) {
        return Matcher.quoteReplacement(it.group(2).repeat(Integer.parseInt(it.group(1))));
    }
}
