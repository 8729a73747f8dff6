package org.exotrace.annotate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.answer.NoSuchName;
import org.exotrace.answer.Tabular;
import org.exotrace.answer.Unstated;
import org.exotrace.entity.Human;
import org.exotrace.entity.Ref;
import org.exotrace.path.CargoAnswer;
import org.exotrace.path.VerdictValue;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /annotate} answers; as a table each chain is a row, and so is each item without one.
 *
 * @param unstated what the context found left open; null where it asks for no such thing
 * @param unknown  names of the context that nothing has, beside others that something has
 * @param complete whether all of each item's hypotheses were looked at
 */
public record Annotation(Coverage coverage, @JsonUnwrapped @Nullable Unstated unstated,
        @JsonInclude(Include.NON_EMPTY) List<NoSuchName> unknown, List<Item> items, List<Effect> effects, boolean complete) implements Tabular {

    /**
     * @param n       its place in the list, from 1
     * @param human   the human gene or microRNA that has the name, where nothing here is it
     * @param choices all that fit, where several do
     * @param near    labels spelled nearly so, where nothing fits
     * @param note    what should be known of how the name was read, or why it was not; null where nothing
     */
    public record Item(int n, String given, @Nullable Double log2fc, Outcome outcome, @Nullable Ref entity, @Nullable Human human,
            List<Ref> choices, List<String> near, @Nullable String note, List<CargoAnswer.Chain> chains, List<CargoAnswer.Hypothesis> hypotheses, boolean complete) {

        /** What it pushes an effect to: more of what raises it, or less of what lowers it, raises it. Undetermined where nobody knows. */
        VerdictValue push(CargoAnswer.Chain chain) {
            return log2fc == null || log2fc == 0 ? VerdictValue.UNDETERMINED : log2fc > 0 ? chain.says() : chain.says().turned();
        }
    }

    /**
     * What the items do to one effect together.
     *
     * @param verdict    by the rule that paths go by
     * @param pushedUp   places of the items that raise it
     * @param listed     places of those that act on it and push it nowhere
     * @param cancels    whether some raise it and some lower it
     */
    public record Effect(Ref effect, VerdictValue verdict, List<Integer> pushedUp, List<Integer> pushedDown, List<Integer> listed, boolean cancels) {}

    /** Records of the statements that say something, each once. */
    public List<String> statements() {
        return items.stream().flatMap(it -> it.chains().stream()).map(CargoAnswer.Chain::statement).distinct().toList();
    }

    @Override
    public List<String> columns() {
        return List.of("n", "given", "log2fc", "outcome", "entity", "entity_id", "statement", "effect", "effect_id", "sign", "push", "target", "papers",
                "claims", "complete", "note");
    }

    @Override
    public List<List<@Nullable Object>> rows() {
        return items.stream().flatMap(it -> it.chains().isEmpty() ? Stream.of(row(it, null)) : it.chains().stream().map(chain -> row(it, chain))).toList();
    }

    private static List<@Nullable Object> row(Item it, CargoAnswer.@Nullable Chain chain) {
        Ref entity = it.entity();
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(it.n(), it.given(), it.log2fc(), it.outcome(),
                entity == null ? null : entity.label(), entity == null ? null : entity.id()));
        row.addAll(chain == null ? Arrays.asList(null, null, null, null, null, null, null, null)
                : Arrays.asList(chain.statement(), chain.effect().label(), chain.effect().id(), chain.sign(), it.push(chain),
                        chain.target().stream().map(Ref::label).toList(), chain.papers(), chain.claims()));
        row.add(it.complete());
        row.add(it.note());
        return row;
    }
}
