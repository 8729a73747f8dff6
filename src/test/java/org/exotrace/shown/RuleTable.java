package org.exotrace.shown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.model.Block;

/** All that says something of one experiment, row by row, in words of its own. */
final class RuleTable {

    /** What comes out, then what an experiment must have; what stands behind a minus it must not. */
    private static final String TABLE = """
            D whole: cargo_in_vesicle seen
            T whole: cargo_in_recipient seen, cargo_null_vesicle effect_lost, -on surface
            T whole: cargo_in_recipient seen, empty_carrier effect_lost, -on surface
            T whole: cargo_in_recipient seen, other_cell_vesicle effect_lost, -on surface
            T left: cargo_in_recipient seen, -on surface
            T left: vesicle_in_recipient seen, -on surface
            A whole: effect changed, vesicle_added
            A whole: effect changed, release
            A whole: effect changed, uptake
            N left: effect changed, cargo_in_source, -in a sample
            N left: effect changed, cargo_on_vesicle, -in a sample
            N left: effect changed, cargo_null_vesicle effect_lost, -in a sample
            N right: effect changed, release, -in a sample
            N right: effect changed, uptake, -in a sample
            D-more strong: cargo_in_vesicle seen, term ECO:0000102
            D-more strong: cargo_in_vesicle seen, term ECO:0005591
            D-more strong: cargo_in_vesicle seen, term ECO:0001054
            D-more strong: cargo_in_vesicle seen, by immunocapture
            D-more strong: cargo_in_vesicle seen, by immuno_EM
            N-more linked: effect changed, cargo_null_vesicle effect_lost, dose in particles, -in a sample
            E left: effect changed, receptor
            E left: direct_target seen
            E whole: direct_target seen, cargo_in_source
            E whole: direct_target seen, cargo_on_vesicle
            E whole: direct_target seen, cargo_restored
            E whole: direct_target seen, cargo_alone_added
            E whole: direct_target seen, cargo_null_vesicle effect_lost
            E whole: direct_target seen, empty_carrier effect_lost
            E whole: direct_target seen, other_cell_vesicle effect_lost
            S whole: effect changed, cargo_restored, -in a sample
            S whole: effect changed, vesicle_added, release, -in a sample
            S left: effect changed, cargo_alone_added, -in a sample
            R1 closed: soluble_fraction effect_lost
            R1 closed: detergent_lysed effect_lost, resolved
            R1 closed: ev_depleted effect_lost, resolved
            R1 failed: soluble_fraction effect_kept
            R1 open: soluble_fraction partly
            R1 open: soluble_fraction graded
            R1 open: detergent_lysed partly
            R1 open: detergent_lysed graded
            R1 open: ev_depleted partly
            R1 open: ev_depleted graded
            R2 closed: process_blank effect_lost
            R2 closed: other_cell_vesicle effect_lost
            R2 failed: process_blank effect_kept
            R2 failed: other_cell_vesicle effect_kept
            R2 open: process_blank partly
            R2 open: process_blank graded
            R2 open: other_cell_vesicle partly
            R2 open: other_cell_vesicle graded
            R3 closed: second_method effect_lost
            R3 closed: effect seen, vesicle_added, release
            R3 closed: effect seen, cargo_restored
            R3 failed: second_method effect_kept
            R3 failed: effect none, vesicle_added, release
            R3 failed: effect none, cargo_restored
            R3 open: second_method partly
            R3 open: second_method graded
            R4 closed: dye_only effect_lost
            R4 closed: cargo_in_recipient seen, cargo_null_vesicle effect_lost
            R4 closed: cargo_in_recipient seen, empty_carrier effect_lost
            R4 closed: cargo_in_recipient seen, other_cell_vesicle effect_lost
            R4 failed: dye_only effect_kept
            R4 open: dye_only partly
            R4 open: dye_only graded
            R5 closed: by protease
            R5 closed: by RNase
            R5 closed: on surface, by antibody
            R5 closed: on surface, by immuno_EM
            R5 failed: on surface, by protease, said to be inside
            R5 failed: on surface, by RNase, said to be inside
            R6 closed: cargo_null_vesicle effect_lost
            R6 closed: empty_carrier effect_lost
            R6 closed: other_cell_vesicle effect_lost
            R6 failed: cargo_null_vesicle effect_kept
            R6 failed: empty_carrier effect_kept
            R6 failed: other_cell_vesicle effect_kept
            R6 open: cargo_null_vesicle partly
            R6 open: cargo_null_vesicle graded
            R6 open: empty_carrier partly
            R6 open: empty_carrier graded
            R6 open: other_cell_vesicle partly
            R6 open: other_cell_vesicle graded
            R7 closed: dose_series graded, dose below
            R7 closed: dose_series graded, dose about
            R7 failed: dose above
            R7 open: dose_series partly
            R7 open: dose_series graded
            """;

    private record Row(String what, String outcome, List<String> facts) {

        static Row of(String line) {
            String[] sides = line.split(": ");
            String[] head = sides[0].split(" ");
            return new Row(head[0], head[1], List.of(sides[1].split(", ")));
        }

        boolean fits(Set<String> found) {
            return facts.stream().allMatch(it -> it.startsWith("-") ? !found.contains(it.substring(1)) : found.contains(it));
        }
    }

    private static final List<Row> ROWS = TABLE.lines().map(Row::of).toList();

    private RuleTable() {}

    /** What comes out, by what it comes out of. */
    static Map<String, Set<String>> outcomes(Item item) {
        Set<String> facts = facts(item);
        return ROWS.stream().filter(it -> it.fits(facts)).collect(Collectors.groupingBy(Row::what, TreeMap::new,
                Collectors.mapping(Row::outcome, Collectors.toSet())));
    }

    static Set<String> facts(Item item) {
        Block it = item.block();
        Set<String> facts = new HashSet<>();
        it.perturbed().forEach(one -> facts.add(String.valueOf(one.what())));
        it.controls().forEach(one -> facts.add(one.kind() + " " + one.result()));
        if (it.readout() != null) {
            String result = it.readout().result().toString();
            facts.add(it.readout().of() + " " + result);
            facts.add("term " + it.readout().eco());
            if (Set.of("up", "down").contains(result)) {
                facts.add(it.readout().of() + " changed");
            }
            if (Set.of("up", "down", "present").contains(result)) {
                facts.add(it.readout().of() + " seen");
            }
        }
        if (it.topology() != null) {
            facts.add("on " + it.topology().where());
            it.topology().by().forEach(by -> facts.add("by " + by));
        }
        if (it.dose() != null) {
            facts.add("dose " + it.dose().vsProducer());
            facts.add("dose in " + it.dose().unit());
        }
        it.separation().forEach(one -> facts.add("by " + one));
        if (it.markers() != null && it.markers().membrane().size() + it.markers().cytosolic().size() > 0) {
            facts.add("a marker");
        }
        if (String.valueOf(it.setting()).equals("patient_sample")) {
            facts.add("in a sample");
        }
        if (item.inside()) {
            facts.add("said to be inside");
        }
        List<String> separation = it.separation().stream().map(Object::toString).toList();
        if (String.valueOf(it.fractionUse()).equals("functional_material")
                && Arrays.asList("density_gradient", "SEC").stream().anyMatch(separation::contains)) {
            facts.add("resolved");
        }
        return facts;
    }
}
