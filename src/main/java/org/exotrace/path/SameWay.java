package org.exotrace.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.PathIndex;

/** Paths that make the same claims one after the other are one path, which several statements tell. */
final class SameWay {

    private final LegSource source;
    private final PathIndex index;

    SameWay(LegSource source) {
        this.source = source;
        this.index = source.index();
    }

    /**
     * @param first  the best of them
     * @param others the rest, in their order
     */
    record Way(Found first, List<Found> others) {}

    /** Each way once, where the best of its paths stands. */
    List<Way> of(List<Found> paths) {
        Map<String, Way> ways = new LinkedHashMap<>();
        for (Found path : paths) {
            Way way = ways.computeIfAbsent(claims(path), key -> new Way(path, new ArrayList<>()));
            if (way.first() != path) {
                way.others().add(path);
            }
        }
        return List.copyOf(ways.values());
    }

    private String claims(Found path) {
        return (path.documented() ? "within " : "over ") + Arrays.stream(path.legs())
                .mapToObj(leg -> source.claim(leg).map(it -> it.key().id()).orElseGet(() -> index.id(leg))).collect(Collectors.joining(" "));
    }

    /** Records of the statements that tell a documented way. */
    List<String> statements(Way way) {
        List<String> records = new ArrayList<>(List.of(index.recordOf(way.first().last())));
        way.others().forEach(it -> records.add(index.recordOf(it.last())));
        return records.stream().distinct().toList();
    }
}
