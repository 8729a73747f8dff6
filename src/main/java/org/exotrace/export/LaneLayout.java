package org.exotrace.export;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.projection.GraphNode;

/** Lanes from left to right, as a statement is drawn: source, vesicle, cargo, target, mediators, effect. */
final class LaneLayout {

    private static final int WIDE = 260;
    private static final int HIGH = 70;

    private LaneLayout() {}

    record Place(int x, int y) {}

    static Map<String, Place> of(List<GraphNode> nodes) {
        Map<GraphNode.Lane, Integer> next = new EnumMap<>(GraphNode.Lane.class);
        Map<String, Place> places = new LinkedHashMap<>();
        for (GraphNode node : nodes) {
            int row = next.merge(node.lane(), 1, Integer::sum) - 1;
            places.put(node.id(), new Place(node.lane().ordinal() * WIDE, row * HIGH));
        }
        return places;
    }
}
