package org.exotrace.settle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.answer.Momentary;
import org.exotrace.answer.Paged;
import org.exotrace.answer.Slice;
import org.exotrace.settle.OpenQuestion.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /open-questions} answers.
 *
 * @param total     how many of those that were looked at make a difference
 * @param questions how many there are, whether they make one or not
 * @param lookedAt  how many of these were worked out before time ended
 * @param items     those that make a difference, the greatest first
 * @param readTotal how many are settled by reading, it may be
 * @param read      the first of those
 * @param found     whether {@code questions} are all that there are
 * @param hints     what to know or do
 */
public record OpenQuestionsAnswer(
        int total, int offset, int limit, int questions, int lookedAt, List<OpenQuestion> items, int readTotal,
        List<OpenQuestion> read,
        @JsonIgnore boolean found, List<String> hints)
        implements Paged, Momentary {

    private static final List<String> OUTCOME = List.of("assume", "verdict_after", "verdicts_changed", "rungs_changed");

    /** @param ranked those that were worked out, in their order */
    static OpenQuestionsAnswer of(List<OpenQuestion> ranked, int questions, boolean found, Slice slice) {
        List<OpenQuestion> changing = ranked.stream().filter(it -> it.kind() != QuestionKind.READ && it.matters()).toList();
        List<OpenQuestion> read = ranked.stream().filter(it -> it.kind() == QuestionKind.READ).toList();
        return new OpenQuestionsAnswer(changing.size(), slice.offset(), slice.limit(), questions, ranked.size(), slice.of(changing), read.size(), slice.of(read),
                found, List.of());
    }

    static OpenQuestionsAnswer tooMany(Slice slice) {
        return new OpenQuestionsAnswer(0, slice.offset(), slice.limit(), 0, 0, List.of(), 0, List.of(), false,
                List.of("Of more than 20 000 statements no result is worked out: load those that the question is about as a data set of their own."));
    }

    @JsonProperty
    public boolean complete() {
        return found && lookedAt == questions;
    }

    @Override
    public boolean momentary() {
        return !complete();
    }

    @Override
    public List<String> columns() {
        return Stream.of(Stream.of("id", "kind", "question", "from", "to", "perturb", "readout", "control", "source", "target", "species", "disease", "setting",
                "verdict_before"), OUTCOME.stream().map(it -> it + "_1"), OUTCOME.stream().map(it -> it + "_2"), Stream.of("records")).flatMap(it -> it).toList();
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return Stream.concat(items.stream(), read.stream()).map(OpenQuestionsAnswer::row).toList();
    }

    private static List<@Nullable Object> row(OpenQuestion it) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(it.id(), it.kind().toString(), it.question(), it.from().id(), it.to().id()));
        Experiment experiment = it.experiment();
        TestSystem system = experiment == null ? null : experiment.system();
        row.addAll(experiment == null ? Arrays.asList(null, null, null) : List.of(experiment.perturb(), experiment.readout(), experiment.control()));
        row.addAll(system == null ? Arrays.asList(null, null, null, null, null)
                : List.of(system.source(), system.target(), system.species(), system.disease(), system.setting()));
        row.add(it.outcomes().get(0).verdictBefore().value().toString());
        for (Outcome one : it.outcomes()) {
            row.addAll(List.of(one.assume(), one.verdictAfter().value().toString(), one.verdictsChanged(), one.rungsChanged()));
        }
        row.add(it.records());
        return row;
    }
}
