package org.exotrace.convert;

import java.util.Locale;
import java.util.Optional;

/** Signed networks in the columns of SIGNOR, which CASCADE uses too. */
final class Signor implements Importer {

    private final Telling telling;
    private final Networks networks;

    Signor(Telling telling) {
        this.telling = telling;
        networks = new Networks(telling.things());
    }

    @Override
    public void row(Row row, int part) {
        String id = row.get("SIGNOR_ID");
        String from = row.get("ENTITYA");
        String to = row.get("ENTITYB");
        String effect = row.get("EFFECT");
        Optional<String> relation = relation(effect.toLowerCase(Locale.ROOT));
        if (from.isEmpty() || to.isEmpty()) {
            telling.leave(row, id, "an end is missing");
        } else if (from.equals(to)) {
            telling.leave(row, id, "both ends are the same");
        } else if (relation.isEmpty()) {
            telling.leave(row, id, "effect '%s' is no influence".formatted(effect));
        } else if (!telling.again(row, id, String.join("\t", from, row.get("TYPEA"), to, row.get("TYPEB"), effect, row.get("MECHANISM"), row.get("RESIDUE"), row.get("PMID")))) {
            Interaction.signed(telling, row, id, networks.end(from, type(row, "TYPEA"), false), relation.get(),
                    networks.end(to, type(row, "TYPEB"), true), effect)
                    .in(row.get("TAX_ID").matches("[1-9]\\d*") ? "NCBITaxon:" + row.get("TAX_ID") : "")
                    .notes(row.get("MECHANISM").isEmpty() ? "" : "Mechanism, as the table has it: %s.".formatted(row.get("MECHANISM")))
                    .tell(Papers.in(row.get("PMID")));
        }
    }

    private static String type(Row row, String column) {
        return row.get(column).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> relation(String effect) {
        return effect.startsWith("up-regulates") || effect.startsWith("activat") ? Optional.of("activates")
                : effect.startsWith("down-regulates") || effect.startsWith("inhibit") ? Optional.of("inhibits")
                : effect.equals("unknown") ? Optional.of("affects") : Optional.empty();
    }
}
