package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Setting;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** What statements are grouped under: ids of entities and documents, names of themes and data sets, words. Of one request. */
final class Keys {

    private final Catalogue catalogue;
    private final AggregateRequest request;
    private final Map<String, List<String>> tops = new HashMap<>();

    Keys(Catalogue catalogue, AggregateRequest request) {
        this.catalogue = catalogue;
        this.request = request;
    }

    /** All combinations of what a statement has in each respect, null where it states nothing. */
    List<List<@Nullable String>> of(Statement it) {
        List<List<@Nullable String>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        for (By by : request.by()) {
            List<@Nullable String> keys = new ArrayList<>(keys(it, by).distinct().toList());
            if (keys.isEmpty()) {
                keys.add(null);
            }
            all = all.stream().flatMap(begun -> keys.stream().map(key -> {
                List<@Nullable String> longer = new ArrayList<>(begun);
                longer.add(key);
                return longer;
            })).toList();
        }
        return all;
    }

    private Stream<String> keys(Statement it, By by) {
        return switch (by) {
            case SOURCE, VESICLE, CARGO, TARGET, RECEPTOR -> participants(it, by).flatMap(this::of);
            case EFFECT -> effects(it).flatMap(this::of);
            case DISEASE -> Stream.ofNullable(it.context().disease()).flatMap(this::folded);
            case THEME -> Stream.ofNullable(it.theme());
            case DOCUMENT -> Stream.of(it.document());
            case DATASET -> Stream.of(it.dataset());
            case SETTING -> it.context().setting().stream().map(Setting::toString);
        };
    }

    private Stream<Participant> participants(Statement statement, By by) {
        return statement.participants().stream().filter(it -> it.role() == by.role() && (request.statements().inferred() || !it.inferred()));
    }

    /** Those that count. */
    Stream<Participant> effects(Statement statement) {
        return participants(statement, By.EFFECT).filter(it -> !request.primary() || it.primary());
    }

    /** The entity, or the classes that it counts as. */
    Stream<String> of(Participant it) {
        return folded(it.entity());
    }

    private Stream<String> folded(String entity) {
        return request.top() ? tops.computeIfAbsent(entity, catalogue.hierarchy()::tops).stream() : Stream.of(entity);
    }
}
