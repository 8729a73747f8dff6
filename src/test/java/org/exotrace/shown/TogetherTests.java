package org.exotrace.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Block;
import org.exotrace.model.Read;
import org.junit.jupiter.api.Test;

/** What several experiments come to together, reckoned a second time from the table of single ones. */
class TogetherTests {

    private static final Set<Read> NOTHING = Set.of(Read.REVIEW_ONLY, Read.MACHINE);
    private static final Set<Read> DEEP = Set.of(Read.FULL_TEXT, Read.PART);
    private static final List<Read> DEPTHS = List.of(Read.DIGEST, Read.ABSTRACT, Read.PART, Read.FULL_TEXT);
    private static final Map<String, Set<String>> DOUBTED = Map.of("D", Set.of("R5"), "T", Set.of("R4"), "A", Set.of("R1", "R2", "R6"),
            "N", Set.of("R3", "R6"), "E", Set.of(), "S", Set.of("R3"));

    private final Set<String> met = new HashSet<>();

    @Test
    void pipsAttributionAndRungFollowFromTheTable() {
        for (long seed = 0; seed < 2_000; seed++) {
            List<Item> items = new RandomItems(seed).some();
            Shown shown = Shown.of(items);
            Map<String, String> pips = new TreeMap<>();
            Stream.of(Pip.values()).forEach(it -> pips.put(it.name(), pip(it.name(), items)));
            Map<String, String> found = new TreeMap<>();
            shown.pips().forEach(it -> found.put(it.pip().name(), told(it)));
            assertThat(found).as("%s", items).isEqualTo(pips);
            assertThat(shown.attribution().toString()).as("%s", items).isEqualTo(attribution(items, it -> true));
            assertThat(shown.rung().floor()).as("%s", items).isEqualTo(steps(pips, "filled"));
            assertThat(shown.rung().ceiling()).as("%s", items).isEqualTo(steps(pips, "filled", "unread"));
            met.addAll(pips.values());
            met.add(shown.attribution().toString());
            met.add("floor " + shown.rung().floor());
        }
        assertThat(met).contains("failed", "not_read", "named_only", "partly_characterised", "characterised", "controlled", "fraction_resolved",
                "floor 0", "floor 1", "floor 3", "filled", "contested", "contested unread", "left_half unread", "right_half unread",
                "ring unread", "ring_left unread", "not_reported", "not_read unread", "not_applicable");
    }

    private static String told(PipValue it) {
        return it.state() + (it.unread() && !it.state().equals(State.FILLED) ? " unread" : "");
    }

    private static int steps(Map<String, String> pips, String... words) {
        return (int) Stream.of("D", "A", "N", "S").map(pips::get).takeWhile(it -> Stream.of(words).anyMatch(List.of(it.split(" "))::contains)).count();
    }

    private static String pip(String pip, List<Item> items) {
        List<Item> counted = items.stream().filter(it -> !NOTHING.contains(it.read())).toList();
        List<Item> forIt = counted.stream().filter(it -> !it.refutes() && RuleTable.outcomes(it).containsKey(pip)).toList();
        boolean controlled = Set.of("controlled", "fraction_resolved").contains(attribution(items, it -> DEEP.contains(it.read())));
        List<Item> filling = forIt.stream().filter(it -> DEEP.contains(it.read())).filter(it -> !pip.equals("D") || RuleTable.facts(it).contains("a marker"))
                .filter(it -> !pip.equals("A") || controlled).toList();
        int depth = forIt.stream().mapToInt(TogetherTests::depth).max().orElse(-1);
        boolean contested = counted.stream().filter(it -> depth(it) >= depth).anyMatch(it -> it.refutes() && RuleTable.outcomes(it).containsKey(pip)
                || DOUBTED.get(pip).stream().anyMatch(rival -> RuleTable.outcomes(it).getOrDefault(rival, Set.of()).contains("failed")));
        String shown = half(pip, filling);
        boolean surface = pip.equals("T") && counted.stream().anyMatch(it -> !it.refutes() && RuleTable.facts(it).contains("on surface"));
        boolean whole = isWhole(counted);
        String claimed = half(pip, forIt);
        String silent = surface ? "not_applicable" : whole ? "not_reported" : "not_read";
        String state = contested ? "contested" : !shown.isEmpty() ? shown.equals("whole") ? "filled" : shown + "_half"
                : !claimed.isEmpty() ? claimed.equals("whole") ? "ring" : "ring_" + claimed : silent;
        return state + (whole || shown.equals("whole") || surface ? "" : " unread");
    }

    /** Whether each paper that speaks for it was read in full. */
    private static boolean isWhole(List<Item> counted) {
        Set<String> papers = new HashSet<>();
        Set<String> inFull = new HashSet<>();
        counted.stream().filter(it -> !it.refutes()).forEach(it -> {
            papers.add(it.paper());
            if (it.read() == Read.FULL_TEXT) {
                inFull.add(it.paper());
            }
        });
        return !papers.isEmpty() && inFull.equals(papers);
    }

    private static int depth(Item it) {
        return Math.max(0, DEPTHS.indexOf(it.read()));
    }

    private static String half(String pip, List<Item> items) {
        Set<String> halves = items.stream().flatMap(it -> RuleTable.outcomes(it).get(pip).stream()).collect(Collectors.toSet());
        return halves.isEmpty() ? "" : halves.size() > 1 || halves.contains("whole") ? "whole" : halves.iterator().next();
    }

    private static String attribution(List<Item> items, Predicate<Item> which) {
        List<Item> counted = items.stream().filter(it -> !NOTHING.contains(it.read())).filter(which).toList();
        List<Item> forIt = counted.stream().filter(it -> !it.refutes()).toList();
        for (String rival : List.of("R1", "R6")) {
            if (counted.stream().anyMatch(it -> comes(it, rival, "failed"))) {
                return "failed";
            }
        }
        if (forIt.stream().anyMatch(it -> RuleTable.facts(it).contains("resolved") && comes(it, "R1", "closed"))) {
            return "fraction_resolved";
        }
        if (forIt.stream().anyMatch(it -> comes(it, "R1", "closed") || comes(it, "R6", "closed"))) {
            return "controlled";
        }
        List<String> seen = new ArrayList<>();
        List<Block> blocks = forIt.stream().map(Item::block).toList();
        seen.addAll(blocks.stream().anyMatch(it -> !it.particle().isEmpty()) ? List.of("particle") : List.of());
        seen.addAll(blocks.stream().anyMatch(it -> it.markers() != null && !it.markers().membrane().isEmpty()) ? List.of("membrane") : List.of());
        seen.addAll(blocks.stream().anyMatch(it -> it.markers() != null && !it.markers().cytosolic().isEmpty()) ? List.of("cytosolic") : List.of());
        return seen.size() == 3 ? "characterised" : !seen.isEmpty() ? "partly_characterised"
                : forIt.stream().anyMatch(it -> it.read() == Read.FULL_TEXT || !it.block().separation().isEmpty()) ? "named_only" : "not_read";
    }

    private static boolean comes(Item it, String rival, String outcome) {
        return RuleTable.outcomes(it).getOrDefault(rival, Set.of()).contains(outcome);
    }
}
