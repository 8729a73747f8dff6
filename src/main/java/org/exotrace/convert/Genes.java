package org.exotrace.convert;

import java.util.Optional;
import org.exotrace.convert.Things.Thing;
import org.exotrace.convert.Things.Thing.Term;
import org.exotrace.entity.Human;
import org.exotrace.model.EntityType;
import org.exotrace.model.Match;
import org.exotrace.model.Species;

/** Genes and what is made of them. A human one goes by its number at HGNC; of any other species it is one of its own. */
record Genes(Things things) {

    static final String HUMAN = Species.term("human").orElseThrow();

    private static final String SYMBOLS = "symbols of HGNC that Exotrace brings, from asrhou/NATMI ids/9606_ID.csv";

    /** The human gene whose approved symbol is just this. */
    private static Optional<Human> approved(String symbol) {
        return org.exotrace.entity.Genes.named(symbol).filter(it -> it.symbol().equals(symbol)).map(it -> new Human(it.symbol(), it.curie()));
    }

    /** The protein of a human symbol; nothing where it is none that is approved. */
    Optional<String> human(String symbol) {
        return approved(symbol).map(this::held);
    }

    private String held(Human gene) {
        return things.ofTerm(gene.curie()).orElseGet(() -> things.own(new Thing("hgnc:" + gene.curie().substring("HGNC:".length()), gene.name(),
                EntityType.PROTEIN, new Term(gene.curie(), gene.name(), Match.EXACT, SYMBOLS))));
    }

    /**
     * The protein of a gene that a table gives by number at Entrez and symbol. A symbol may have been given to another gene since the
     * table was made; a number is not.
     *
     * @param species as the table has it
     */
    String protein(String entrez, String symbol, String species, String file) {
        return (isHuman(species) ? Human.ofEntrez(entrez).map(this::held).or(() -> human(symbol)) : Optional.<String>empty()).orElseGet(() -> things.own(thing(entrez, symbol, species,
                EntityType.PROTEIN, Match.EXACT, file)));
    }

    /** Its messenger RNA. */
    String transcript(String entrez, String symbol, String species, String file) {
        Thing rna = thing(entrez, symbol, species, EntityType.MRNA, Match.GENE_OF_TRANSCRIPT, file);
        return things.transcript(protein(entrez, symbol, species, file), new Thing(rna.id() + ".rna", rna.label() + " mRNA", rna.type(), rna.term()));
    }

    private static Thing thing(String entrez, String symbol, String species, EntityType type, Match match, String file) {
        String name = symbol.isEmpty() ? "NCBIGene:" + entrez : symbol;
        String label = isHuman(species) ? name : "%s (%s)".formatted(name, common(species));
        return entrez.isEmpty() ? new Thing("gene:" + Things.slug(common(species)) + "." + Things.slug(name), label, type, null)
                : new Thing("ncbigene:" + entrez, label, type, new Term("NCBIGene:" + entrez, name, match, file));
    }

    static boolean isHuman(String species) {
        return Species.term(species).filter(HUMAN::equals).isPresent();
    }

    /** What a species is called here; its scientific name where that is all there is. */
    static String common(String species) {
        return Species.term(species).map(Species::label).orElse(species);
    }
}
