package org.exotrace.convert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.convert.Interaction.End;
import org.exotrace.convert.Things.Thing;
import org.exotrace.convert.Things.Thing.Term;
import org.exotrace.model.EntityType;
import org.exotrace.model.Match;

/**
 * Pairs that bind, of which the table does not say which is the ligand: it is the one that is no receptor. What partners are
 * stands in tables of their own.
 */
final class CellPhoneDb implements Importer {

    static final String PROTEINS = "uniprot,protein_name";
    static final String COMPLEXES = "complex_name,uniprot_1";
    static final String SYMBOLS = "gene_name,uniprot";
    static final String INTERACTIONS = "partner_a,partner_b";

    private final Telling telling;
    private final Genes genes;
    private final Map<String, Row> proteins = new HashMap<>();
    private final Map<String, Row> complexes = new HashMap<>();
    private final Map<String, Set<String>> symbols = new HashMap<>();

    CellPhoneDb(Telling telling) {
        this.telling = telling;
        genes = new Genes(telling.things());
    }

    @Override
    public void row(Row row, int part) {
        switch (part) {
            case 0 -> proteins.put(row.get("uniprot"), row);
            case 1 -> complexes.put(row.get("complex_name"), row);
            case 2 -> symbols.computeIfAbsent(row.get("uniprot"), key -> new HashSet<>()).add(row.get("hgnc_symbol"));
            default -> pair(row);
        }
    }

    private void pair(Row row) {
        String id = row.get("id_cp_interaction");
        String a = row.get("partner_a");
        String b = row.get("partner_b");
        Optional<String> reason = reason(a, b);
        if (reason.isPresent()) {
            telling.leave(row, id, reason.get());
        } else if (!telling.again(row, id, Stream.of(a, b).sorted().collect(Collectors.joining("\t")))) {
            boolean turned = isReceptor(a);
            String ligand = turned ? b : a;
            String receptor = turned ? a : b;
            Interaction.binding(telling, row, id, end(ligand, "mediator"), end(receptor, "receptor"))
                    .in(isHuman(ligand) && isHuman(receptor) ? Genes.HUMAN : "")
                    .notes(row.get("source").isEmpty() ? "" : "Source, as the table has it: %s.".formatted(row.get("source")))
                    .tell(Papers.named(row.get("source")));
        }
    }

    private Optional<String> reason(String a, String b) {
        if (a.equals(b)) {
            return Optional.of("both partners are the same");
        }
        Optional<String> unknown = Stream.of(a, b).filter(it -> of(it).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Optional.of("a partner stands in no table of proteins or complexes");
        }
        return isReceptor(a) != isReceptor(b) ? Optional.empty()
                : Optional.of("direction not told: " + (isReceptor(a) ? "both partners are receptors" : "no partner is a receptor"));
    }

    private Optional<Row> of(String partner) {
        return Optional.ofNullable(complexes.getOrDefault(partner, proteins.get(partner)));
    }

    private boolean isReceptor(String partner) {
        return of(partner).orElseThrow().get("receptor").equalsIgnoreCase("true");
    }

    private boolean isHuman(String partner) {
        return complexes.containsKey(partner) ? members(partner).allMatch(this::isHuman)
                : proteins.containsKey(partner) && proteins.get(partner).get("protein_name").endsWith("_HUMAN");
    }

    private Stream<String> members(String complex) {
        Row row = Objects.requireNonNull(complexes.get(complex));
        return Stream.of("uniprot_1", "uniprot_2", "uniprot_3", "uniprot_4").map(row::get).filter(it -> !it.isEmpty());
    }

    private End end(String partner, String role) {
        if (complexes.containsKey(partner)) {
            String members = members(partner).map(it -> "UniProtKB:" + it).collect(Collectors.joining(", "));
            return new End(telling.things().own(new Thing("complex:" + Things.slug(partner), partner, EntityType.PROTEIN_COMPLEX, null),
                    it -> it.put("note", "Its parts, by CellPhoneDB: %s.".formatted(members))), partner, role);
        }
        Set<String> called = symbols.getOrDefault(partner, Set.of()).stream().filter(it -> !it.isEmpty()).collect(Collectors.toSet());
        String name = called.size() == 1 ? called.iterator().next() : of(partner).orElseThrow().get("protein_name");
        return new End(telling.things().ofTerm("UniProtKB:" + partner).or(() -> called.size() == 1 ? genes.human(name) : Optional.empty())
                .orElseGet(() -> telling.things().own(new Thing("uniprot:" + partner, name, EntityType.PROTEIN,
                        new Term("UniProtKB:" + partner, name, Match.EXACT, of(partner).orElseThrow().file())))), name, role);
    }
}
