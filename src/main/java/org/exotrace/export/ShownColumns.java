package org.exotrace.export;

import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.Column;
import org.exotrace.shown.Asked;
import org.exotrace.shown.Pip;
import org.exotrace.shown.PipValue;
import org.exotrace.shown.Shown;
import org.exotrace.shown.Studies;

/** How well a leg was shown: the pips that it is asked for, and what else could explain what its statement says. Never read back. */
final class ShownColumns {

    private ShownColumns() {}

    static List<Column<Arrow>> of(Catalogue catalogue) {
        return List.of(
                Column.texts("pips", it -> asked(it).stream().map(pip -> told(shown(catalogue, it).pip(pip))).toList()),
                Column.number("rung_floor", it -> shown(catalogue, it).rung().floor()),
                Column.number("rung_ceiling", it -> shown(catalogue, it).rung().ceiling()),
                Column.text("attribution", it -> shown(catalogue, it).attribution()),
                Column.texts("open_rivals", it -> shown(catalogue, it).openRivals()));
    }

    private static String told(PipValue it) {
        return it.pip() + ":" + it.state() + (it.strength() == null ? "" : ":" + it.strength());
    }

    private static Shown shown(Catalogue catalogue, Arrow it) {
        return Studies.of(catalogue, it.statement());
    }

    private static List<Pip> asked(Arrow it) {
        return it.step() != null ? Asked.of(it.statement(), it.step()) : it.transfer() != null ? Asked.of(it.transfer()) : List.of();
    }
}
