package org.exotrace.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

/** A plan as a table in text, the last operator first, each with what it takes from below and further in. */
final class PlanText {

    private static final List<String> EXPLAINED = List.of("operator", "details", "estimated rows");
    private static final List<String> PROFILED = List.of("operator", "details", "estimated rows", "rows", "db hits");

    private final List<List<String>> lines = new ArrayList<>();

    private PlanText(Plan plan) {
        lines.add(plan instanceof ProfiledPlan ? PROFILED : EXPLAINED);
        add(plan, "");
    }

    static String of(Plan plan) {
        return new PlanText(plan).table();
    }

    private void add(Plan plan, String indent) {
        List<String> line = new ArrayList<>(List.of(indent + plan.operatorType().replaceFirst("@.*", ""),
                argument(plan, "Details").replace('\n', ' '), argument(plan, "EstimatedRows").replaceFirst("(\\.\\d)\\d+", "$1")));
        if (plan instanceof ProfiledPlan ran) {
            line.add(String.valueOf(ran.records()));
            line.add(String.valueOf(ran.dbHits()));
        }
        lines.add(line);
        plan.children().forEach(it -> add((Plan) it, indent + "  "));
    }

    private static String argument(Plan plan, String name) {
        return plan.arguments().containsKey(name) ? String.valueOf(plan.arguments().get(name).asObject()) : "";
    }

    private String table() {
        List<Integer> widths = IntStream.range(0, lines.get(0).size())
                .mapToObj(column -> lines.stream().mapToInt(line -> line.get(column).length()).max().orElse(0)).toList();
        return lines.stream().map(line -> IntStream.range(0, line.size())
                .mapToObj(column -> line.get(column) + " ".repeat(widths.get(column) - line.get(column).length()))
                .collect(Collectors.joining(" | ")).stripTrailing()).collect(Collectors.joining("\n"));
    }
}
