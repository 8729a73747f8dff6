package org.exotrace.failure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.failure.FindingsException.Finding;

/** Findings for people: a line each, and where they are many, how many of each kind first. */
public final class FindingsText {

    /** More than this nobody reads from the top. */
    private static final int MANY = 50;

    /** More than this of one kind nobody reads at all. */
    private static final int MOST = 500;

    private FindingsText() {}

    public static List<String> lines(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        if (findings.size() > MANY) {
            Map<String, List<Finding>> kinds = findings.stream()
                    .collect(Collectors.groupingBy(FindingsText::kind, LinkedHashMap::new, Collectors.toList()));
            lines.add("%d findings of %d kind%s, and where the first of each is:".formatted(
                    findings.size(), kinds.size(), kinds.size() == 1 ? "" : "s"));
            kinds.entrySet().stream().sorted(Comparator.comparing(it -> -it.getValue().size())).forEach(it -> lines.add("  %s: %d, %s:%d"
                    .formatted(it.getKey(), it.getValue().size(), it.getValue().get(0).file(), it.getValue().get(0).line())));
        }
        Map<String, Integer> told = new HashMap<>();
        findings.stream().filter(it -> told.merge(kind(it), 1, Integer::sum) <= MOST).forEach(it -> lines.add(it.toString()));
        told.forEach((kind, count) -> {
            if (count > MOST) {
                lines.add("%s: %d more; check --format json lists all.".formatted(kind, count - MOST));
            }
        });
        return lines;
    }

    /** Few of them as they are; of many only how many of each kind there are, and where the first is. */
    public static List<String> brief(List<Finding> findings) {
        return findings.size() <= MANY ? lines(findings) : lines(findings).stream().limit(1 + findings.stream().map(FindingsText::kind).distinct().count()).toList();
    }

    private static String kind(Finding finding) {
        return "%s [%s]".formatted(finding.severity(), finding.rule());
    }
}
