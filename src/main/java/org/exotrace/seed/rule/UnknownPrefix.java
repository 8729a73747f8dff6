package org.exotrace.seed.rule;

import java.util.List;
import org.exotrace.model.Entity;
import org.jspecify.annotations.Nullable;

/** A term of a vocabulary that nobody can look up. */
final class UnknownPrefix implements SeedRule {

    private static final List<String> KNOWN = List.of("CL", "GO", "MONDO", "UBERON", "CHEBI", "NCIT", "HGNC", "UniProtKB",
            "NCBIGene", "MIRBASE", "mirbase", "FPLX", "MESH", "EC", "ENSEMBL", "Cellosaurus", "MGI", "DRUGBANK", "SO", "HP",
            "CLO", "PR", "REACT", "NCBITaxon", "CHEMBL");

    @Override
    public String id() {
        return "unknown-prefix";
    }

    @Override
    public void check(SeedSet seeds, Report report) {
        seeds.entities().items().forEach(entity -> {
            known(entity, "/curie", entity.value().curie(), report);
            for (int i = 0; i < entity.value().xrefs().size(); i++) {
                known(entity, "/xrefs/" + i, entity.value().xrefs().get(i).curie(), report);
            }
        });
    }

    private static void known(Placed<Entity> entity, String below, @Nullable String curie, Report report) {
        if (curie != null && !KNOWN.contains(curie.substring(0, curie.indexOf(':')))) {
            report.warning(entity, below, "The prefix of %s is none that is known here.".formatted(curie),
                    "It is kept, without a link; those with one are %s, in that spelling.".formatted(String.join(", ", KNOWN)));
        }
    }
}
