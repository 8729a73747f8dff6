package org.exotrace.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.support.SeedCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One broken statement for each rule, and everything that is said of it. */
class StatementRulesTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # what is named exists
            G047 | gene:PDCD1, in | gene:PDCD2, in | 27: error [unknown-entity] G047 names the entity gene:PDCD2, which no file under entities/ defines. Correct the id, to gene:PDCD1 perhaps, or define it there.
            G067 | tumour-cell, disease: dis:breast | tumour-cell, disease: dis:none-such | 24: error [unknown-entity] G067 names the entity dis:none-such, which no file under entities/ defines. Correct the id, or define it there.
            G047 | references: [31] | references: [310] | 13: error [unknown-reference] Reference 310 is not in cites of xie2023. Correct the number, or add it there.
            G047 | traps: [T27] | traps: [T99] | 44: error [unknown-trap] Trap T99 is not among the traps of xie2023. Correct the id, or add the trap there.
            G047 | {n: 1, subject: c1, | {n: 1, subject: c9, | 34: error [unknown-participant] Step 1 names 'c9', which is no key under participants. Use one of s, v, c1, t1, r, e1, or add the participant.
            G047 | gene:CD274, in: v | gene:CD274, in: v2 | 25: error [unknown-participant] Participant c1 names 'v2', which is no key under participants. Use one of s, v, c1, t1, r, e1, or add the participant.
            G067 | acts_on: e2 | acts_on: e9 | 37: error [unknown-participant] Modifier 1 names 'e9', which is no key under participants. Use one of s, v, e1, e2, e3, m1, or add the participant.
            G047 | document: xie2023 | document: xie2032 | 11: error [unknown-document] There is no document xie2032. Correct it, to xie2023 perhaps, or add documents/xie2032.yaml.
            G047 | document: xie2023 | document: biswas2019 | 11: error [unknown-document] biswas2019 is only cited: nothing says how much of it was read. Move it from publications.yaml to documents/biswas2019.yaml, with read.
            G047 | modality: | suggested_theme: tumor dormancy\\nmodality: | 7: error [unknown-theme] There is no theme 'tumor dormancy'. Correct it, to 'tumour dormancy' perhaps, or add it to themes.yaml with a sentence.
            G047 | section: "3" | section: "9" | 12: error [unknown-section] '9' is not among the sections of xie2023: 0, 1, 2, 3, 4, 5, 6, fig1. Correct it, or add the section there.
            E003 | passage: {part: | passage: {section: Results, part: | 12: error [unknown-section] poggio2019 has no list of sections, so 'Results' is none of it. Leave it out, or list the sections there; a part such as abstract goes under part.
            G047 | lines: [139, 142] | lines: [139, 369] | 12: error [unknown-line] Line 369 is beyond the 368 lines of xie2023. Correct it, or the number of lines there.
            E003 | passage: {part: | passage: {lines: [1, 2], part: | 12: error [unknown-line] poggio2019 has no text whose lines could be counted. Leave lines out, or give the document text with its number of lines.
            E003 | says: | references: [4]\\nreferences_as_printed: "4"\\nreference_placement: same sentence\\nsays: | 13: error [unknown-reference] E003 has references, but poggio2019 cites nothing by number. Leave them out: the document itself is the evidence. Or give it cites.
            E003 | says: | source_check: {agrees: "yes", against: verified, note: x, url: "https://example.org"}\\nsays: | 13: error [unknown-reference] E003 has a source_check, but poggio2019 cites nothing that it could be held against. Leave it out.

            # each thing has one name
            G047 | {p: r, role: receptor, | {p: t1, role: target, entity: cell:tumour-cell}\\n  - {p: r, role: receptor, | 27: error [duplicate-participant] The key t1 is given to two participants. Give this one a key of its own.
            G047 | primary: true | status: implied | 28: error [no-primary] G047 has an effect, but no primary one. Give the effect that the statement ends in primary: true.

            # order
            G047 | {n: 3, subject: v | {n: 4, subject: v | 32: error [numbering] The transfer at place 3 has the number 4. Number the transfers 1, 2, 3 in their order.
            G067 | {n: 3, subject: e3 | {n: 5, subject: e3 | 35: error [numbering] The step at place 3 has the number 5. Number the steps 1, 2, 3 in their order.
            G067 | follows: [1] | follows: [2] | 34: error [follows-later] Step 2 follows step 2. Let it follow earlier steps only.
            G067 | follows: [2] | follows: [1] | 35: error [follows-other] Step 3 starts from e3, but follows step 1, which ends in e2. Let it follow a step that ends in e3, or leave follows out.

            # legs
            G047 | \\n  - {n: 2, subject: v, relation: carries, object: c1}\\n  - {n: 3 | \\n  - {n: 2 | 33: error [unconnected] Step 1 starts from c1, which no earlier leg ends in. Write the leg that brings it, correct the subject, or put the legs in order.
            G067 | {n: 2, subject: e2, relation: activates, object: e3, verb: sustains, follows: [1]} | {n: 2, subject: e1, relation: activates, object: e3, verb: sustains} | 34: error [unconnected] Step 2 starts from e1, which no earlier leg ends in. Write the leg that brings it, correct the subject, or put the legs in order.
            G067 | verb: promotes, follows: [2]} | verb: promotes, follows: [2]}\\n  - {n: 4, subject: m1, relation: activates, object: e2, verb: raises} | 36: error [opposite-signs] Step 4 says that m1 activates e2, and step 1 that it inhibits it. Keep one, or tell two states or aspects apart.
            G047 | mode: binding, verb: engages | verb: engages | 34: error [binding-verb] Step 1 activates, but 'engages' is a word of binding. Make it binds, or add mode: binding where the binding brings the next step about.
            G067 | verb: sustains, | verb: is a marker of, | 34: error [binding-verb] Step 2 activates, but 'is a marker of' is a word of marking. Marking is no cause: leave the step out, and make it the direction of the effect.
            G067 | verb: sustains, | verb: sustains, printed_as: correlates with, | 34: error [binding-verb] Step 2 activates, but 'correlates with' is a word of marking. Marking is no cause: leave the step out, and make it the direction of the effect.
            G081 | steps: | transfers:\\n  - {n: 1, subject: s, relation: releases, object: v}\\nsteps: | 24: error [released-product] Transfer 1 releases vac:dc-vaccine, which is a cell product. Leave the transfer out: only vesicles and molecules are released.

            # how it was shown
            E017 | rung_of: cargo\\n  ev:\\n | rung_of: cargo\\n  ev:\\n    - {read: abstract, not_reported: [dose]}\\n | 34: error [silence-unread] Experiment 1 of E017 says what is not reported, and was not read in full. Leave it out: what an abstract does not say may stand in the paper.
            E017 | rung_of: cargo\\n  ev:\\n | rung_of: cargo\\n  ev:\\n    - {read: part, setting: patient_sample, perturbed: [{what: release}], readout: {of: effect, result: down}}\\n | 34: error [sample-perturbed] Experiment 1 of E017 takes away or gives back in a sample of patients. Name the cells or the animals in which that was done.
            E017 | rung_of: cargo\\n  ev:\\n | rung_of: cargo\\n  ev:\\n    - {read: part, ev_track: {id: EV-0, metric: 50}}\\n | 34: error [metric-unversioned] Experiment 1 of E017 has an EV-METRIC without its version and the day. Add version and seen, or leave the number out.
            E017 | rung_of: cargo\\n  ev:\\n | rung_of: cargo\\n  ev:\\n    - {read: part, readout: {of: effect, result: up, eco: "ECO:0005664"}}\\n | 34: error [merged-term] Experiment 1 of E017 names ECO:0005664, which was merged into another term. Write ECO:0006068, RNA-sequencing evidence used in manual assertion.
            E017 | rung_of: cargo\\n  ev:\\n | rung_of: cargo\\n  ev:\\n    - {read: part, perturbed: [{what: release, eco: "ECO:0005664"}]}\\n | 34: error [merged-term] Experiment 1 of E017 names ECO:0005664, which was merged into another term. Write ECO:0006068, RNA-sequencing evidence used in manual assertion.
            E017 | rung_of: cargo\\n  ev:\\n | rung_of: cargo\\n  ev:\\n    - {read: part, ev_track: {experiment: "1"}}\\n | 34: error [track-unnamed] Experiment 1 of E017 names no record of EV-TRACK, nor only the day on which none was found. Add the id, or leave all but seen out.
            E017 | rung_of: cargo\\n  ev:\\n | rung_of: cargo\\n  ev:\\n    - {read: part, publication: nobody}\\n | 34: error [unknown-publication] Experiment 1 of E017 is said to be of the publication nobody, which is nowhere. Correct the id, or add it to publications.yaml.
            E017 | rung_of: cargo\\n  ev:\\n | rung_of: cargo\\n  ev:\\n    - {controls: [{kind: dye_only}]}\\n | 34: error [schema] study, ev 1, control 1: result is missing. Add it: one of effect_lost, effect_kept, partly, graded, not_shown.
            E017 | rung_of: cargo\\n | rung_of: cargo\\n  rung_override: {to: 4, reason: x, by: x, date: "2026-11-27"}\\n | 33: error [rung-raised] The rung 4 of E017 is not below 4, which its experiments reach if all that is unread speaks for it. Lower it, or leave it out.
            G047 | \\nparticipants: | \\nstudy: {ev: [{read: abstract}]}\\nparticipants: | 22: error [review-experiment] Experiment 1 of G047 is told by a review. Write read: review_only, or name the paper that was read in publication.
            """)
    void eachSaysLineAndRuleAndWhatIsWrongAndWhatToDo(String record, String was, String becomes, String finding) {
        SeedCopy seeds = SeedCopy.in(folder).change(record, was, becomes);
        assertThat(SeedReader.check(folder).findings()).filteredOn(Finding::isError).extracting(Finding::toString)
                .containsExactly(seeds.file(record) + ":" + finding);
    }

    /** The tables are older than what they are of: none of these keeps seeds from being loaded. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            markers: {membrane: [CD63], cytosolic: [ALIX]} | [unknown-marker] Experiment 1 of E017 has the marker ALIX, which is no symbol of HGNC that is known here. Write the approved one, as PDCD6IP for ALIX; of a family, the members that were seen.
            markers: {absent: [Calr]} | [unknown-marker] Experiment 1 of E017 has the marker Calr, which is no symbol of HGNC that is known here. Write CALR.
            perturbed: [{what: release, eco: "ECO:9999999"}] | [unknown-term] Experiment 1 of E017 names ECO:9999999, which is none of the terms of ECO that are known here. Look it up: they are those of the release of July 2024.
            readout: {of: effect, result: up, eco: "ECO:0000271"} | [unknown-term] Experiment 1 of E017 names ECO:0000271, array experiment evidence used in manual assertion, which ECO has withdrawn. Choose another one.
            """)
    void aMarkerOrTermThatIsNotKnownHereWantsASecondLookAndIsTakenAllTheSame(String field, String finding) {
        SeedCopy seeds = SeedCopy.in(folder).change("E017", "rung_of: cargo\\n  ev:\\n", "rung_of: cargo\\n  ev:\\n    - {read: part, %s}\\n".formatted(field));
        assertThat(SeedReader.check(folder).findings()).extracting(Finding::toString).contains(seeds.file("E017") + ":34: warning " + finding);
        assertThat(SeedReader.read(folder).statements()).isNotEmpty();
    }

    @Test
    void markersAsHgncSpellsThemAndTermsOfEcoAreNoFinding() {
        SeedCopy.in(folder).change("E017", "rung_of: cargo\\n  ev:\\n", "rung_of: cargo\\n  ev:\\n    - {read: part, markers: {membrane: [CD63], cytosolic: [TSG101, PDCD6IP, HGS]},"
                + " readout: {of: cargo_in_vesicle, result: present, eco: \"ECO:0000102\"}}\\n");
        assertThat(SeedReader.check(folder).findings()).extracting(Finding::toString).noneMatch(it -> it.contains("E017"));
    }

    @Test
    void legsThatNothingTiesToTheOthersAreAWarning() {
        SeedCopy seeds = SeedCopy.in(folder).change("G019", "proc:signalling}", """
                proc:signalling}
                  - {p: m2, role: mediator, entity: gene:IL2, in: outside}
                  - {p: m3, role: mediator, entity: gene:IL6, in: outside}
                transfers:
                  - {n: 1, subject: m2, relation: produces, object: m3}""");
        assertThat(SeedReader.check(folder).findings()).extracting(Finding::toString).contains(seeds.file("G019")
                + ":28: warning [stands-apart] Step 1 stands apart: nothing ties m1 and e1 to the legs before."
                + " Correct its keys, write the leg that ties them, or make it a statement of its own.");
    }
}
