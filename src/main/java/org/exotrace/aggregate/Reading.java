package org.exotrace.aggregate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.model.Computed;
import org.exotrace.model.Participant;
import org.exotrace.model.Setting;
import org.exotrace.model.Statement;

/**
 * How one thing that statements are grouped by is read from them.
 *
 * @param inferred whether participants that are only inferred count
 * @param top      whether an entity counts as the classes above it that are a kind of nothing
 * @param primary  whether of the effects only the primary one counts
 */
record Reading(By by, boolean inferred, boolean top, boolean primary) {

    /** The same for all that differ in nothing that matters to what is read. */
    static Reading of(By by, AggregateRequest request, int place) {
        return new Reading(by, request.statements().inferred() && by.role() != null && by != By.DISEASE, request.fold().top(place) && by.role() != null,
                request.primary() && by == By.EFFECT);
    }

    /** The primary effect, however it is known. */
    static Reading ofPrimaryEffects() {
        return new Reading(By.EFFECT, true, false, true);
    }

    /** The same before classes are looked for. */
    Reading stated() {
        return new Reading(by, inferred, false, primary);
    }

    /**
     * Ids of entities and documents, names of themes and data sets, words; each with the signs toward it, where it is an effect.
     */
    Map<String, Integer> keys(Statement it) {
        Map<String, Integer> keys = new LinkedHashMap<>();
        switch (by) {
            case SOURCE, VESICLE, CARGO, TARGET, RECEPTOR -> participants(it).forEach(one -> keys.put(one.entity(), 0));
            case EFFECT -> participants(it).filter(one -> !primary || one.primary())
                    .forEach(one -> keys.merge(one.entity(), sign(it, one), (a, b) -> a | b));
            case DISEASE -> Stream.ofNullable(it.context().disease()).forEach(key -> keys.put(key, 0));
            case THEME -> Stream.ofNullable(it.theme()).forEach(key -> keys.put(key, 0));
            case DOCUMENT -> keys.put(it.document(), 0);
            case DATASET -> keys.put(it.dataset(), 0);
            case SETTING -> it.context().setting().stream().map(Setting::toString).forEach(key -> keys.put(key, 0));
        }
        return keys;
    }

    private Stream<Participant> participants(Statement statement) {
        return statement.participants().stream().filter(it -> it.role() == by.role() && (inferred || !it.inferred()));
    }

    private static int sign(Statement statement, Participant effect) {
        Computed computed = Computed.of(statement, effect);
        return computed == null ? 0 : GroupSign.bit(computed.sign());
    }
}
