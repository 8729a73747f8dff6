package org.exotrace.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.model.Sign;
import org.exotrace.model.Status;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.Column;

/**
 * How a network is drawn, so that the drawing means what the data do: a head by sign, a line by how sure it is, a colour by
 * class of thing. What the style looks at are columns of their own.
 */
final class Cx2Style {

    private static final String POSITIVE = "#1A5BAB";
    private static final String NEGATIVE = "#A9460A";
    private static final String GREY = "#7A7A7A";
    private static final String INK = "#333333";

    private Cx2Style() {}

    /** Head, line and words of each arrow. */
    static List<Column<Arrow>> columns(Selection selection) {
        return List.of(Column.text("head", Cx2Style::head), Column.text("certainty", it -> certainty(it, selection)),
                Column.text("shown_as", it -> it.denied() ? "not: " + it.relation() : it.relation()));
    }

    /** What the arrow does to where it ends; what is said not to be so does nothing. */
    private static String head(Arrow it) {
        if (it.negated() || it.denied() || it.modifier() != null && it.modifier().action().denies()) {
            return "none";
        }
        Sign sign = it.modifier() != null ? it.modifier().action().sign() : it.sign();
        return sign != null ? sign.toString() : it.transfer() != null ? "transfer" : "none";
    }

    /** The least sure of what can be said of it. */
    private static String certainty(Arrow it, Selection selection) {
        boolean inferred = it.step() != null && it.step().inferred() || it.transfer() != null && it.transfer().status() == Status.INFERRED;
        boolean assembled = selection.paths() != null && !Joints.before(selection.paths(), it.id()).isEmpty();
        return it.negated() || it.denied() ? "not so" : assembled ? "assembled" : inferred ? "inferred" : it.aim() ? "aim" : it.hedged() ? "hedged" : "stated";
    }

    static Map<String, Object> properties() {
        Map<String, Object> node = map("NODE_SHAPE", "round-rectangle", "NODE_WIDTH", 170, "NODE_HEIGHT", 40, "NODE_BACKGROUND_COLOR", "#FFFFFF",
                "NODE_BORDER_COLOR", INK, "NODE_BORDER_WIDTH", 1, "NODE_LABEL_COLOR", "#111111", "NODE_LABEL_FONT_SIZE", 12, "NODE_LABEL_MAX_WIDTH", 160);
        Map<String, Object> edge = map("EDGE_WIDTH", 2, "EDGE_LINE_COLOR", GREY, "EDGE_LINE_STYLE", "solid", "EDGE_TARGET_ARROW_SHAPE", "none",
                "EDGE_TARGET_ARROW_COLOR", GREY, "EDGE_LABEL_COLOR", INK, "EDGE_LABEL_FONT_SIZE", 10);
        Map<String, Object> colours = map(Sign.POSITIVE.toString(), POSITIVE, Sign.NEGATIVE.toString(), NEGATIVE, Sign.UNKNOWN.toString(), GREY);
        return map("default", map("network", map("NETWORK_BACKGROUND_COLOR", "#FFFFFF"), "node", node, "edge", edge),
                "nodeMapping", map("NODE_LABEL", passed("name"),
                        "NODE_BACKGROUND_COLOR", chosen("class", map("Cell", "#DCEBDD", "Vesicle", "#E4DFF5", "VesicleType", "#E4DFF5", "Product", "#F1E9DA",
                                "Molecule", "#FBF3D0", "Process", "#DDE9F5", "Disease", "#F5DEDC", "Tissue", "#E9E3DC", "Intervention", "#EFEFEF")),
                        "NODE_SHAPE", chosen("class", map("Cell", "ellipse", "Vesicle", "ellipse", "VesicleType", "ellipse", "Process", "hexagon", "Intervention", "octagon"))),
                "edgeMapping", map("EDGE_LABEL", passed("shown_as"),
                        "EDGE_TARGET_ARROW_SHAPE", chosen("head", map(Sign.POSITIVE.toString(), "triangle", Sign.NEGATIVE.toString(), "tee",
                                Sign.UNKNOWN.toString(), "circle", "transfer", "arrow")),
                        "EDGE_LINE_COLOR", chosen("head", colours), "EDGE_TARGET_ARROW_COLOR", chosen("head", colours),
                        "EDGE_LINE_STYLE", chosen("certainty", map("inferred", "dashed", "assembled", "dashed", "hedged", "dotted", "aim", "dotted", "not so", "dotted"))));
    }

    private static Map<String, Object> passed(String attribute) {
        return map("type", "PASSTHROUGH", "definition", map("attribute", attribute, "type", "string"));
    }

    private static Map<String, Object> chosen(String attribute, Map<String, Object> values) {
        List<Object> map = new ArrayList<>();
        values.forEach((value, look) -> map.add(map("v", value, "vp", look)));
        return map("type", "DISCRETE", "definition", map("attribute", attribute, "map", map, "type", "string"));
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return map;
    }
}
