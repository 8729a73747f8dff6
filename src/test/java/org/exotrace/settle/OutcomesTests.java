package org.exotrace.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.Slice;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.claim.Claims;
import org.exotrace.diff.DataDiff;
import org.exotrace.diff.Differ;
import org.exotrace.diff.Pair;
import org.exotrace.model.DataSet;
import org.exotrace.model.Step;
import org.exotrace.json.DataVersion;
import org.exotrace.path.PathAnswer;
import org.exotrace.path.PathRequest;
import org.exotrace.path.PathService;
import org.exotrace.seed.SeedReader;
import org.exotrace.shown.Reach;
import org.exotrace.shown.Studies;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every question of the shipped data: what it says of either outcome is what the engine answers once such a statement stands among the others. */
class OutcomesTests {

    private static final Catalogue SHIPPED = Seeds.Shipped.CATALOGUE;
    private static final OpenQuestions QUESTIONS = OpenQuestions.of(SHIPPED);
    private static final List<Candidate> CANDIDATES = QUESTIONS.candidates();
    private static final Map<String, Reach> SHOWN = Claims.of(SHIPPED).all().stream()
            .collect(Collectors.toMap(it -> it.key().id(), it -> Studies.of(SHIPPED, it.statements()).rung()));
    private static final Slice ALL = new Slice(0, 10_000);

    @Test
    void bothOutcomesOfEveryQuestionAreWhatTheEngineAnswersAfterwards() {
        Map<String, OpenQuestion> told = told();
        for (Candidate it : CANDIDATES) {
            OpenQuestion question = told.get(it.id());
            for (int i = 0; i < it.assumed().size(); i++) {
                DataSet data = it.assumed().get(i).addedTo(SHIPPED.dataSet());
                Catalogue after = new Catalogue(data, "custom", "with " + it.id() + i);
                Judgement verdict = verdict(after, it.about());
                if (question == null) {
                    assertThat(verdict).as(it.id()).isEqualTo(verdict(SHIPPED, it.about()));
                } else {
                    assertThat(question.outcomes().get(i).verdictBefore()).as(it.id()).isEqualTo(verdict(SHIPPED, it.about()));
                    assertThat(question.outcomes().get(i).verdictAfter()).as(it.id()).isEqualTo(verdict);
                    assertThat(question.outcomes().get(i).rungsChanged()).as(it.id()).isEqualTo(rungs(after));
                }
            }
        }
    }

    /** Of each kind some, held against the comparison of two data sets, which looks at every verdict anew. */
    @Test
    void whatChangesIsWhatTheComparisonOfBothDataSetsFinds() {
        Map<String, OpenQuestion> told = told();
        some(4).forEach(it -> {
            for (int i = 0; i < it.assumed().size(); i++) {
                DataSet data = it.assumed().get(i).addedTo(SHIPPED.dataSet());
                DataDiff diff = Differ.of(SHIPPED, new Catalogue(data, "custom", DataVersion.of(data)));
                assertThat(diff.complete()).isTrue();
                OpenQuestion.Outcome outcome = told.get(it.id()).outcomes().get(i);
                Set<String> found = diff.verdicts().stream().map(one -> one.from().id() + " " + one.to().id()).collect(Collectors.toSet());
                assertThat(outcome.changes().stream().filter(one -> one.before().value() != one.after().value() || one.before().basis() != one.after().basis())
                        .map(one -> one.from().id() + " " + one.to().id()).filter(one -> !one.equals(it.about().from() + " " + it.about().to())))
                        .as(it.id()).containsExactlyInAnyOrderElementsOf(found.stream().filter(one -> !one.equals(it.about().from() + " " + it.about().to())).sorted().toList());
                assertThat(outcome.contradictions()).as(it.id()).hasSize(diff.conflicts().size());
            }
        });
    }

    /** The statement is one that a file could bring: written as JSON and read again, with every rule of seeds. */
    @Test
    void aFileWithTheResultIsReadAndAnswersAlike(@TempDir Path folder) throws IOException {
        Map<String, OpenQuestion> told = told();
        List<Candidate> some = some(1).toList();
        for (Candidate it : some) {
            Path file = folder.resolve("data.json");
            String json = DataVersion.canonical(it.assumed().get(0).addedTo(SHIPPED.dataSet()));
            Files.writeString(file, json.replace("assumed result", "assumed-result").replace("assumed paper", "assumed-paper"));
            DataSet read = SeedReader.read(file);
            assertThat(verdict(new Catalogue(read, "custom", DataVersion.of(read)), it.about())).as(it.id())
                    .isEqualTo(told.get(it.id()).outcomes().get(0).verdictAfter());
        }
        assertThat(some).extracting(Candidate::kind).contains(QuestionKind.values());
    }

    @Test
    void ofSeveralNegationsOneIsTurnedAtATime() {
        Candidate second = CANDIDATES.stream().filter(it -> it.id().equals("negation/E006/7")).findFirst().orElseThrow();
        assertThat(second.assumed().get(0).statement().steps()).filteredOn(Step::negated).extracting(Step::n).containsExactly(6, 8);
    }

    @Test
    void noQuestionEndsWhereItStarts() {
        assertThat(CANDIDATES).isNotEmpty().allSatisfy(it -> assertThat(it.about().from()).as(it.id()).isNotEqualTo(it.about().to()));
    }

    /** A contradiction is asked of what it is about, whatever else its statements end in. */
    @Test
    void aContradictionIsAskedOfItsOwnEffect() {
        assertThat(CANDIDATES).filteredOn(it -> it.id().startsWith("facet/R1.") || it.id().startsWith("conflict/R1.")).isNotEmpty().allSatisfy(it -> {
            String topic = it.id().substring(it.id().indexOf("R1.") + 3).replaceFirst("\\..*", "");
            assertThat(SHIPPED.hierarchy().below(topic).contains(it.about().to()) || topic.equals(it.about().to())
                    || Opposites.of(SHIPPED).of(topic).contains(it.about().to())).as(it.id()).isTrue();
        });
    }

    private static Map<String, OpenQuestion> told() {
        Map<String, OpenQuestion> told = new HashMap<>();
        OpenQuestionsAnswer answer = QUESTIONS.answer(null, List.of(QuestionKind.values()), 600_000, ALL);
        assertThat(answer.complete()).isTrue();
        Stream.concat(answer.items().stream(), answer.read().stream()).forEach(it -> told.put(it.id(), it));
        return told;
    }

    /** As many of each kind. */
    private static Stream<Candidate> some(int many) {
        Map<String, OpenQuestion> told = told();
        return Stream.of(QuestionKind.values()).flatMap(kind -> {
            List<Candidate> all = CANDIDATES.stream().filter(it -> it.kind() == kind && told.containsKey(it.id())).toList();
            return Stream.iterate(0, i -> i < all.size(), i -> i + Math.max(1, all.size() / many)).map(all::get);
        });
    }

    private static Judgement verdict(Catalogue catalogue, Pair about) {
        PathAnswer.Verdict it = new PathService(catalogue).answer(PathRequest.between(about.from(), about.to())).verdict();
        return new Judgement(it.value(), it.basis(), it.separatedBy().stream().map(one -> one.facet()).toList(), false);
    }

    /** How many claims are shown otherwise than they were. */
    private static int rungs(Catalogue after) {
        return (int) SHOWN.entrySet().stream()
                .filter(it -> !it.getValue().equals(Studies.of(after, Claims.of(after).find(it.getKey()).orElseThrow().statements()).rung())).count();
    }
}
