package org.exotrace.export;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exotrace.projection.GraphNode;
import org.jspecify.annotations.Nullable;

/** Where glyphs of a map stand: in lanes from left to right, a compartment around its members, and nothing across another. */
final class SbgnLayout {

    private static final int WIDE = 180;
    private static final int HIGH = 50;
    private static final int GAP = 50;
    private static final int PADDING = 30;
    /** Room for the name of a compartment. */
    private static final int HEAD = 40;
    private static final int LANE = WIDE + 2 * PADDING + 2 * GAP;

    /** A rectangle, by its upper left corner. */
    record Box(int x, int y, int w, int h) {

        private double middleX() {
            return x + w / 2.0;
        }

        private double middleY() {
            return y + h / 2.0;
        }

        /** Where the line to another's middle leaves; of itself, at the right. */
        double[] border(Box to) {
            double dx = to.middleX() - middleX();
            double dy = to.middleY() - middleY();
            double longest = Math.max(Math.abs(dx) / (w / 2.0), Math.abs(dy) / (h / 2.0));
            return longest == 0 ? new double[] {x + w, middleY()} : new double[] {middleX() + dx / longest, middleY() + dy / longest};
        }

        boolean holds(Box other) {
            return x < other.x && y < other.y && x + w > other.x + other.w && y + h > other.y + other.h;
        }
    }

    /** What has to be placed. */
    record Placed(String id, @Nullable String compartment, boolean isCompartment, GraphNode.Lane lane) {}

    private final Map<GraphNode.Lane, Integer> next = new EnumMap<>(GraphNode.Lane.class);
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private SbgnLayout() {}

    static Map<String, Box> of(List<Placed> glyphs) {
        SbgnLayout layout = new SbgnLayout();
        Map<String, Integer> members = new LinkedHashMap<>();
        glyphs.stream().filter(it -> it.compartment() != null).forEach(it -> members.merge(it.compartment(), 1, Integer::sum));
        for (Placed it : glyphs) {
            if (it.isCompartment()) {
                layout.put(it, WIDE + 2 * PADDING, HEAD + members.getOrDefault(it.id(), 0) * (HIGH + PADDING), 0);
            }
        }
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Placed it : glyphs) {
            Box around = it.compartment() == null ? null : Objects.requireNonNull(layout.boxes.get(it.compartment()));
            if (around != null) {
                int row = rows.merge(it.compartment(), 1, Integer::sum) - 1;
                layout.boxes.put(it.id(), new Box(around.x() + PADDING, around.y() + HEAD + row * (HIGH + PADDING), WIDE, HIGH));
            } else if (!it.isCompartment()) {
                layout.put(it, WIDE, HIGH, PADDING);
            }
        }
        return layout.boxes;
    }

    private void put(Placed it, int w, int h, int inset) {
        int y = next.merge(it.lane(), h + GAP, Integer::sum) - h - GAP;
        boxes.put(it.id(), new Box(it.lane().ordinal() * LANE + inset, y, w, h));
    }
}
