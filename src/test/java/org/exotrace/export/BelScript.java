package org.exotrace.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a BEL script by the rules that PyBEL's parser keeps, written down here since it cannot be installed everywhere: what
 * it warns of, and which relations it keeps with a citation, a text and annotations. A term alone and {@code hasComponent}
 * are read there, and lose all three.
 */
final class BelScript {

    /** A relation that is kept. */
    record Edge(String subject, String relation, String object, List<String> citation, String evidence, Map<String, String> annotations) {}

    private static final Set<String> METADATA = Set.of("Authors", "ContactInfo", "Copyright", "Description", "Disclaimer", "Licenses", "Name", "Version", "Project");
    private static final Set<String> CITATIONS = Set.of("book", "pubmed", "pmc", "url", "doi", "other", "pubmed central", "pmid", "online resource");
    private static final String QUOTED = "\"(?:[^\"\\n\\r\\\\]|\"\"|\\\\(?:[^x]|x[0-9a-fA-F]+))*\"";
    private static final Pattern VERSION = Pattern.compile("\\d{8}|\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?");
    private static final Pattern DOCUMENT = Pattern.compile("SET DOCUMENT ([A-Za-z0-9]+) = (" + QUOTED + "|\\w+)");
    private static final Pattern DEFINE = Pattern.compile("DEFINE (NAMESPACE|ANNOTATION) ([A-Za-z0-9_.-]+) AS PATTERN (" + QUOTED + ")");
    private static final Pattern SET = Pattern.compile("SET (\\w+) = (" + QUOTED + "|\\w+)");
    private static final Pattern CITATION = Pattern.compile("SET Citation = \\{(" + QUOTED + "(?:," + QUOTED + ")*)}");
    private static final Pattern UNSET = Pattern.compile("UNSET (\\w+)");

    final List<String> warnings = new ArrayList<>();
    final List<Edge> edges = new ArrayList<>();
    private final Map<String, Pattern> namespaces = new LinkedHashMap<>();
    private final Map<String, Pattern> defined = new LinkedHashMap<>();
    private final Map<String, String> annotations = new LinkedHashMap<>();
    private final Set<String> metadata = new HashSet<>();
    private List<String> citation = List.of();
    private @Nullable String evidence;
    private boolean group;
    private int stage;

    static BelScript of(String text) {
        BelScript script = new BelScript();
        text.lines().map(String::strip).filter(it -> !it.isEmpty() && !it.startsWith("#")).forEach(script::line);
        for (String it : List.of("Name", "Version", "Description", "Authors", "ContactInfo")) {
            script.rule(script.metadata.contains(it), "metadata are missing", it);
        }
        return script;
    }

    private void line(String line) {
        rule(!line.contains(" //"), "what follows two slashes is cut off", line);
        rule(!line.endsWith("\\") && line.chars().filter(it -> it == '"').count() != 1, "the next line is joined to it", line);
        int here = line.startsWith("SET DOCUMENT") ? 0 : line.startsWith("DEFINE ") ? 1 : 2;
        rule(here >= stage, "document, definitions, statements come in this order", line);
        stage = here;
        if (here == 0) {
            document(line, DOCUMENT.matcher(line));
        } else if (here == 1) {
            define(line, DEFINE.matcher(line));
        } else if (line.startsWith("SET ")) {
            set(line);
        } else if (line.startsWith("UNSET ")) {
            unset(line, UNSET.matcher(line));
        } else {
            statement(line);
        }
    }

    private void document(String line, Matcher it) {
        if (rule(it.matches(), "is a line of metadata", line) && rule(METADATA.contains(it.group(1)) && metadata.add(it.group(1)), "a key that is known, once", line)) {
            rule(!it.group(1).equals("Version") || VERSION.matcher(plain(it.group(2))).matches(), "a version is a date or semantic", line);
        }
    }

    private void define(String line, Matcher it) {
        if (rule(it.matches(), "is a definition", line)) {
            Map<String, Pattern> names = it.group(1).equals("NAMESPACE") ? namespaces : defined;
            rule(names.put(it.group(2), Pattern.compile(plain(it.group(3)))) == null, "is defined once", line);
        }
    }

    private void set(String line) {
        Matcher cited = CITATION.matcher(line);
        Matcher it = SET.matcher(line);
        if (line.startsWith("SET Citation")) {
            evidence = null;
            annotations.clear();
            citation = rule(cited.matches(), "is a citation", line) ? Pattern.compile(QUOTED).matcher(cited.group(1)).results().map(one -> plain(one.group())).toList() : List.of();
            rule(citation.size() >= 2 && citation.size() <= 6 && CITATIONS.contains(citation.get(0).toLowerCase())
                    && (!citation.get(0).equals("PubMed") || citation.get(1).matches("\\d+")), "a citation has a known kind and a number", line);
        } else if (rule(it.matches(), "sets one value", line)) {
            switch (it.group(1)) {
                case "STATEMENT_GROUP" -> group = true;
                case "Evidence", "SupportingText" -> evidence = plain(it.group(2));
                default -> {
                    rule(!citation.isEmpty(), "an annotation stands behind its citation", line);
                    rule(defined.containsKey(it.group(1)) && defined.get(it.group(1)).matcher(plain(it.group(2))).lookingAt(), "is defined so", line);
                    annotations.put(it.group(1), plain(it.group(2)));
                }
            }
        }
    }

    private void unset(String line, Matcher it) {
        if (rule(it.matches(), "unsets one thing", line)) {
            switch (it.group(1)) {
                case "ALL" -> {
                    group = false;
                    citation = List.of();
                    evidence = null;
                    annotations.clear();
                }
                case "STATEMENT_GROUP" -> {
                    rule(group, "the group was set", line);
                    group = false;
                }
                default -> rule(annotations.remove(it.group(1)) != null, "what is unset was set", line);
            }
        }
    }

    private void statement(String line) {
        BelLine read = new BelLine(line, namespaces);
        rule(read.problem == null, read.problem, line);
        if (read.problem == null && rule(read.relation != null, "a term alone keeps no citation", line)
                && rule(!read.relation.startsWith("has"), "an unqualified relation keeps no citation", line)
                && rule(!citation.isEmpty(), "has a citation", line) && rule(evidence != null && !evidence.isEmpty(), "has a text", line)) {
            edges.add(new Edge(read.subject, read.relation, read.object, citation, evidence, Map.copyOf(annotations)));
        }
    }

    private boolean rule(boolean holds, @Nullable String what, String line) {
        if (!holds) {
            warnings.add(what + ": " + line);
        }
        return holds;
    }

    private static String plain(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }
}
