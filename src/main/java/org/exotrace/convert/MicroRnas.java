package org.exotrace.convert;

import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.convert.Things.Thing;
import org.exotrace.convert.Things.Thing.Term;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Match;

/** MicroRNAs by the names of tables, which are of many ages; those of other species are of their own. */
record MicroRnas(Things things) {

    /** @param entrez the gene that the table is sure of; empty where it names none, or several */
    String of(String name, String species, String entrez, String file) {
        return (Genes.isHuman(species) ? held(name) : Optional.<String>empty()).orElseGet(() -> {
            String label = Genes.isHuman(species) ? name : "%s (%s)".formatted(name, Genes.common(species));
            return things.own(new Thing("mirna:%s.%s".formatted(Things.slug(Genes.common(species)), Things.slug(name)), label, EntityType.MIRNA,
                    entrez.isEmpty() ? null : new Term("NCBIGene:" + entrez, name, Match.GENE_OF_TRANSCRIPT, file)));
        });
    }

    private Optional<String> held(String name) {
        return Stream.of(name, "hsa-" + name).flatMap(it -> things.named(it, EntityClass.MOLECULE).stream()).findFirst();
    }
}
