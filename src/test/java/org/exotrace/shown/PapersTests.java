package org.exotrace.shown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.json.Json;
import org.exotrace.model.Block;
import org.exotrace.model.Read;
import org.junit.jupiter.api.Test;

/** Experiments as five papers tell them in the parts that were read, and what the rules make of them. No shipped statement rests on these. */
class PapersTests {

    private static final String CHEN = """
            - read: part
              source_material: culture_medium
              separation: [dUC, density_gradient]
              fraction_use: validation_only
              particle: [EM, immuno_EM, NTA]
              markers: {membrane: [CD63], cytosolic: [TSG101, PDCD6IP, HGS]}
              topology: {where: surface, by: [immuno_EM]}
              readout: {of: cargo_in_vesicle, result: present, eco: ECO:0000102}
              setting: cells
            - read: part
              perturbed: [{what: release, how: RAB27A knock-down, eco: ECO:0000019}]
              readout: {of: cargo_in_vesicle, result: down, eco: ECO:0000112}
              setting: cells
            - read: abstract
              perturbed: [{what: vesicle_added}]
              readout: {of: effect, result: down}
            """;

    @Test
    void aCoFractionatedSurfaceCargoIsDetectedAndNoLossOfItsReleaseIsNecessity() {
        Shown chen = read(CHEN);
        assertThat(states(chen)).isEqualTo("D filled, T not_applicable, A ring, N not_read, E not_read, S not_read");
        assertThat(chen.pip(Pip.D).strength()).isEqualTo(Strength.STRONG);
        assertThat(PipWords.of(chen.pip(Pip.D))).isEqualTo("Detected in vesicles: shown in cells, one paper; strong, seen with the vesicle itself.");
        assertThat(chen.rung()).hasToString("Reach[floor=1, ceiling=4, setting=cells]");
        assertThat(chen.attribution()).isEqualTo(Attribution.CHARACTERISED);
        assertThat(chen.openRivals()).containsExactly("R1", "R2", "R3", "R4", "R6", "R7");
    }

    /** Cargo lost, release lost, and vesicles given back where neither is. */
    private static final String POGGIO = """
            - read: part
              perturbed: [{what: cargo_in_source, how: Pd-l1 null}]
              readout: {of: effect, result: down}
              setting: animal
            - read: part
              perturbed: [{what: release, how: Rab27a null}]
              readout: {of: effect, result: down}
              setting: animal
            - read: abstract
              perturbed: [{what: release, how: Rab27a null}, {what: vesicle_added}]
              readout: {of: effect, result: up}
              setting: animal
            """;

    @Test
    void bothHalvesFillNecessaryThoughNothingBelowItIsShown() {
        Shown poggio = read(POGGIO);
        assertThat(states(poggio)).isEqualTo("D not_read, T not_read, A ring, N filled, E not_read, S ring");
        assertThat(poggio.pip(Pip.N).strength()).as("whether vesicles without the cargo failed was not read").isNull();
        assertThat(poggio.pip(Pip.N).setting()).hasToString("animal");
        assertThat(poggio.rung().floor()).isZero();
        assertThat(poggio.rung().ceiling()).isEqualTo(4);
        assertThat(poggio.openRivals()).doesNotContain("R3").contains("R1", "R6");
    }

    @Test
    void aReviewerOfOthersAndAnUncheckedReadingLeaveEverythingUnread() {
        for (String read : List.of("review_only", "machine")) {
            Shown it = read(POGGIO.replaceAll("read: \\w+", "read: " + read));
            assertThat(it.unread()).isTrue();
            assertThat(it).isEqualTo(Shown.NOTHING);
        }
    }

    @Test
    void aSolubleFractionThatDoesItToIsAFailedControlAndContestsTheEffect() {
        Shown it = read("""
                - read: full_text
                  perturbed: [{what: vesicle_added}]
                  controls: [{kind: cargo_null_vesicle, result: effect_lost}, {kind: soluble_fraction, result: effect_kept}]
                  readout: {of: effect, result: up}
                  setting: cells
                """);
        assertThat(it.pip(Pip.A).state()).isEqualTo(State.CONTESTED);
        assertThat(it.attribution()).isEqualTo(Attribution.FAILED);
        assertThat(PipWords.of(it.pip(Pip.A))).isEqualTo("Active on the recipient: contested, one paper for it and one paper against.");
        assertThat(it.rung()).hasToString("Reach[floor=0, ceiling=0, setting=null]");
    }

    @Test
    void aWholePaperWithEveryControlReachesTheTop() {
        Shown it = read("""
                - read: full_text
                  separation: [SEC]
                  fraction_use: functional_material
                  particle: [NTA]
                  markers: {membrane: [CD63], cytosolic: [TSG101]}
                  readout: {of: cargo_in_vesicle, result: present}
                  setting: cells
                - read: full_text
                  perturbed: [{what: cargo_in_source}, {what: release}, {what: vesicle_added}]
                  controls: [{kind: soluble_fraction, result: effect_lost}]
                  separation: [SEC]
                  fraction_use: functional_material
                  readout: {of: effect, result: down}
                  setting: animal
                """);
        assertThat(states(it)).isEqualTo("D filled, T not_reported, A filled, N filled, E not_reported, S filled");
        assertThat(it.rung()).hasToString("Reach[floor=4, ceiling=4, setting=animal]");
        assertThat(it.attribution()).isEqualTo(Attribution.FRACTION_RESOLVED);
    }

    @Test
    void asManyVesiclesWithoutTheCargoThatLoseTheEffectLinkBothHalves() {
        String paper = """
                - read: part
                  perturbed: [{what: release}]
                  controls: [{kind: cargo_null_vesicle, result: effect_lost}]
                  readout: {of: effect, result: down}
                  setting: animal
                  dose: {unit: particles}
                """;
        Shown it = read(paper);
        assertThat(it.pip(Pip.N).strength()).isEqualTo(Strength.LINKED);
        assertThat(PipWords.of(it.pip(Pip.N))).isEqualTo(
                "Necessary: shown in animals, one paper; linked, as many vesicles without the cargo lose the effect.");
        assertThat(read(paper.replace("particles", "µg_protein")).pip(Pip.N).strength()).as("of equal mass").isNull();
        assertThat(read(paper.replace("effect_lost", "effect_kept")).pip(Pip.N).strength()).isNull();
        assertThat(read(paper.replace("perturbed: [{what: release}]", "setting: cells")
                .replace("  setting: animal\n", "")).pip(Pip.N).strength()).as("the vesicle half is not shown").isNull();
    }

    @Test
    void whatEvTrackHoldsIsQuotedAndChangesNothing() {
        String paper = """
                - read: part
                  ev_track: {id: EV-0, experiment: "1", metric: 44, version: "2", seen: 2026-11-27}
                  readout: {of: cargo_in_vesicle, result: present}
                """;
        assertThat(reporting(paper)).containsExactly("EV-TRACK EV-0, experiment 1: EV-METRIC 44 % of version 2, seen on 2026-11-27.");
        assertThat(reporting(paper.replaceAll("ev_track: .*", "ev_track: {seen: 2026-11-27}"))).containsExactly("EV-TRACK: no record found on 2026-11-27.");
        assertThat(reporting(paper.replaceAll("ev_track: .*", "ev_track: {id: EV-0}"))).containsExactly("EV-TRACK EV-0.");
        assertThat(reporting(paper.replaceAll(" +ev_track: .*\n", ""))).as("never derived").isEmpty();
        assertThat(read(paper)).isEqualTo(read(paper.replaceAll(" +ev_track: .*\n", "")));
    }

    @Test
    void severalExperimentsOfOnePaperAreOnePaper() {
        assertThat(read(POGGIO).pip(Pip.N).papers()).isOne();
        assertThat(Shown.of(List.of(items(POGGIO).get(0), another(items(POGGIO).get(1)))).pip(Pip.N).papers()).isEqualTo(2);
    }

    private static Item another(Item it) {
        return new Item("another", it.read(), it.refutes(), it.claimed(), it.settings(), it.inside(), it.block());
    }

    @Test
    void whatIsSeenAndActsBesideAControlIsActiveAndNoMore() {
        Shown it = read("""
                - read: part
                  markers: {membrane: [CD63]}
                  readout: {of: cargo_in_vesicle, result: present}
                  setting: cells
                - read: part
                  perturbed: [{what: vesicle_added}]
                  controls: [{kind: other_cell_vesicle, result: effect_lost}]
                  readout: {of: effect, result: down}
                  setting: animal
                """);
        assertThat(it.rung()).hasToString("Reach[floor=2, ceiling=4, setting=animal]");
        assertThat(it.attribution()).isEqualTo(Attribution.CONTROLLED);
    }

    @Test
    void aHalfSaysWhichHalfAndWhatOfItWasNotRead() {
        Shown it = read("""
                - read: part
                  perturbed: [{what: cargo_in_source}]
                  readout: {of: effect, result: down}
                  setting: animal
                """);
        assertThat(PipWords.of(it.pip(Pip.N))).isEqualTo("Necessary: cargo half shown in animals, one paper; vesicle half not read.");
        assertThat(PipWords.of(it.pip(Pip.D))).isEqualTo("Detected in vesicles: not read.");
    }

    private static Shown read(String yaml) {
        return Shown.of(items(yaml));
    }

    private static List<String> reporting(String yaml) {
        return Reporting.of(items(yaml)).stream().map(Reporting::says).toList();
    }

    private static List<Item> items(String yaml) {
        try {
            Block[] blocks = Json.YAML.readValue(yaml, Block[].class);
            return Arrays.stream(blocks).map(it -> new Item("paper", it.read() == null ? Read.PART : it.read(), it.refutes(), null,
                    it.setting() == null ? List.of() : List.of(it.setting()), false, it)).toList();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String states(Shown it) {
        return it.pips().stream().map(pip -> pip.pip() + " " + pip.state()).collect(Collectors.joining(", "));
    }
}
