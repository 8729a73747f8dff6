package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.model.Sign;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.GraphNode;
import org.jspecify.annotations.Nullable;

/**
 * An SBGN map in the language activity flow, which draws influences: cells and vesicles are compartments of what sits in
 * them. It has no transfers and no correlations; each arc's note says the rest of its leg.
 */
final class SbgnMl {

    private static final String NAMESPACE = "http://sbgn.org/libsbgn/0.3";
    private static final String COMPARTMENT = "compartment";
    private static final String VERSION = "http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2";

    private final Selection selection;
    private final Catalogue catalogue;
    private final Map<String, Glyph> glyphs = new LinkedHashMap<>();

    /** One entity in one place. */
    private record Glyph(String id, String kind, String label, @Nullable String compartment, GraphNode.Lane lane) {}

    private SbgnMl(Selection selection) {
        this.selection = selection;
        this.catalogue = selection.catalogue();
    }

    static void write(Selection selection, OutputStream out) throws IOException {
        try {
            new SbgnMl(selection).write(new Xml(out));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(Xml xml) throws XMLStreamException {
        List<Arrow> arcs = selection.arrows().stream().filter(it -> kind(it).isPresent()).toList();
        arcs.forEach(it -> {
            glyph(it.statement(), it.subject());
            glyph(it.statement(), it.object());
        });
        xml.root("sbgn", NAMESPACE);
        xml.start("map", "id", "exotrace", "language", "activity flow", "version", VERSION);
        note(xml, "Exotrace, data version " + catalogue.dataVersion()
                + LeftOut.of(selection, SbgnMl::isLeftOut).map(it -> "; left out: " + it).orElse(""));
        Map<String, SbgnLayout.Box> places = SbgnLayout.of(glyphs.values().stream()
                .map(it -> new SbgnLayout.Placed(it.id(), it.compartment(), it.kind().equals(COMPARTMENT), it.lane())).toList());
        for (Glyph it : glyphs.values()) {
            glyph(xml, it, Objects.requireNonNull(places.get(it.id())));
        }
        for (int i = 0; i < arcs.size(); i++) {
            arc(xml, arcs.get(i), "a" + i, places);
        }
        xml.end();
        xml.close();
    }

    private Glyph glyph(Statement statement, Participant it) {
        Entity entity = catalogue.entity(it.entity());
        Glyph compartment = statement.place(it).map(place -> compartment(statement, place)).orElse(null);
        String key = Arrow.node(statement, it) + " in " + (compartment == null ? it.in() : compartment.id());
        String kind = switch (entity.type().entityClass()) {
            case PROCESS, DISEASE -> "phenotype";
            case INTERVENTION -> "perturbation";
            case CELL, VESICLE_TYPE, PRODUCT, MOLECULE, TISSUE, OTHER -> "biological activity";
        };
        return add(key, kind, it, compartment);
    }

    private Glyph compartment(Statement statement, Participant it) {
        return add("compartment " + Arrow.node(statement, it), COMPARTMENT, it, null);
    }

    private Glyph add(String key, String kind, Participant it, @Nullable Glyph compartment) {
        Glyph known = glyphs.get(key);
        if (known == null) {
            known = new Glyph("g" + glyphs.size(), kind, catalogue.entity(it.entity()).label(),
                    compartment == null ? null : compartment.id(), GraphNode.Lane.of(it.role()));
            glyphs.put(key, known);
        }
        return known;
    }

    private static void glyph(Xml xml, Glyph it, SbgnLayout.Box place) throws XMLStreamException {
        if (it.compartment() == null) {
            xml.start("glyph", "class", it.kind(), "id", it.id());
        } else {
            xml.start("glyph", "class", it.kind(), "id", it.id(), "compartmentRef", it.compartment());
        }
        xml.empty("label", "text", it.label());
        xml.empty("bbox", "x", String.valueOf(place.x()), "y", String.valueOf(place.y()),
                "w", String.valueOf(place.w()), "h", String.valueOf(place.h()));
        xml.end();
    }

    private void arc(Xml xml, Arrow it, String id, Map<String, SbgnLayout.Box> places) throws XMLStreamException {
        Glyph source = glyph(it.statement(), it.subject());
        Glyph target = glyph(it.statement(), it.object());
        xml.start("arc", "class", kind(it).orElseThrow(), "id", id, "source", source.id(), "target", target.id());
        note(xml, SbgnNotes.of(it, selection));
        SbgnLayout.Box from = Objects.requireNonNull(places.get(source.id()));
        SbgnLayout.Box to = Objects.requireNonNull(places.get(target.id()));
        point(xml, "start", from.border(to));
        point(xml, "end", to.border(from));
        xml.end();
    }

    private static void point(Xml xml, String name, double[] place) throws XMLStreamException {
        xml.empty(name, "x", String.format(Locale.ROOT, "%.2f", place[0]), "y", String.format(Locale.ROOT, "%.2f", place[1]));
    }

    private static void note(Xml xml, String text) throws XMLStreamException {
        xml.start("notes");
        xml.text("p", text, "xmlns", "http://www.w3.org/1999/xhtml");
        xml.end();
    }

    /** An influence that is said not to be so: no arc says that. */
    static boolean isLeftOut(Arrow it) {
        return it.denied() && influence(it) != null;
    }

    /** Influences that have a sign, and modifiers that work. */
    private static Optional<String> kind(Arrow it) {
        return it.denied() ? Optional.empty() : Optional.ofNullable(influence(it)).map(sign -> sign + " influence");
    }

    private static @Nullable Sign influence(Arrow it) {
        return it.step() != null ? it.step().sign() : it.modifier() != null ? it.modifier().action().sign() : null;
    }
}
