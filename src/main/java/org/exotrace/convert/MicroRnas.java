package org.exotrace.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.exotrace.convert.Things.Thing;
import org.exotrace.convert.Things.Thing.Term;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Match;

/**
 * MicroRNAs by the names of tables, which are of many ages: a human one is what is held, else the mature form that miRBase
 * lists under just that name, now or earlier. Those of other species are of their own.
 */
final class MicroRnas {

    private static final String SEEN_IN = "mature names of miRBase that Exotrace brings, from biopragmatics/obo-db-ingest export/mirbase.mature";
    private static final String HUMAN = "hsa-";

    private final Things things;
    private final Map<String, Term> mature = new HashMap<>();

    MicroRnas(Things things) {
        this.things = things;
        Map<String, Term> earlier = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Objects.requireNonNull(MicroRnas.class.getResourceAsStream("/genes/mirnas.tsv.gz"))), StandardCharsets.UTF_8))) {
            lines.lines().map(it -> it.split("\t")).forEach(it -> {
                Term term = new Term("MIRBASE:MIMAT" + it[0], it[1], Match.EXACT, SEEN_IN);
                mature.put(it[1], term);
                Stream.of(it.length > 2 ? it[2].split(" ") : new String[0]).forEach(name -> earlier.putIfAbsent(name, term));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        earlier.forEach(mature::putIfAbsent);
    }

    /** @param entrez the gene that the table is sure of; empty where it names none, or several */
    String of(String name, String species, String entrez, String file) {
        boolean human = Genes.isHuman(species);
        return (human ? held(name).or(() -> listed(name)) : Optional.<String>empty()).orElseGet(() -> {
            String id = "mirna:%s.%s".formatted(Things.slug(Genes.common(species)), Things.slug(name));
            return things.own(new Thing(id, human ? name : "%s (%s)".formatted(name, Genes.common(species)), EntityType.MIRNA,
                    entrez.isEmpty() ? null : new Term("NCBIGene:" + entrez, name, Match.GENE_OF_TRANSCRIPT, file)));
        });
    }

    private Optional<String> held(String name) {
        return spelled(name).flatMap(it -> things.named(it, EntityClass.MOLECULE).stream()).findFirst();
    }

    /** In just these letters: hsa-mir-21 is the precursor of hsa-miR-21. */
    private Optional<String> listed(String name) {
        return spelled(name).flatMap(it -> Stream.ofNullable(mature.get(it))).findFirst().map(it -> things.ofTerm(it.curie()).orElseGet(
                () -> things.own(new Thing("mirbase:" + it.curie().substring("MIRBASE:".length()), it.label(), EntityType.MIRNA, it))));
    }

    private static Stream<String> spelled(String name) {
        return List.of(name, HUMAN + name).stream();
    }
}
