package org.exotrace.convert;

import java.util.List;
import org.exotrace.convert.Interaction.End;
import org.exotrace.convert.Things.Thing;
import org.exotrace.model.EntityType;

/** Pairs of ligand and receptor by their human symbols. */
final class ConnectomeDb implements Importer {

    private final Telling telling;
    private final Genes genes;

    ConnectomeDb(Telling telling) {
        this.telling = telling;
        genes = new Genes(telling.things());
    }

    @Override
    public void row(Row row, int part) {
        String ligand = row.get("Ligand gene symbol");
        String receptor = row.get("Receptor gene symbol");
        if (ligand.isEmpty() || receptor.isEmpty()) {
            telling.leave(row, "", "a partner is missing");
        } else if (ligand.equals(receptor)) {
            telling.leave(row, "", "both partners are the same");
        } else if (!telling.again(row, "", ligand + "\t" + receptor)) {
            Interaction.binding(telling, row, "", end(ligand, "mediator"), end(receptor, "receptor")).in("").tell(List.of());
        }
    }

    private End end(String symbol, String role) {
        return new End(genes.human(symbol).orElseGet(() -> telling.things().own(new Thing("name:" + Things.slug(symbol), symbol, EntityType.PROTEIN, null))),
                symbol, role);
    }
}
