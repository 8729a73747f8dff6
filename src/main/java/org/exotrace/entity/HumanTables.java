package org.exotrace.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Accessions of human genes and microRNAs, read when a name is first looked up that the data do not have.
 *
 * @param genes     by term, in capitals
 * @param microRnas by name and by term, in small letters
 * @param earlier   by names that they had before
 */
record HumanTables(Map<String, Human> genes, Map<String, Human> microRnas, Map<String, Human> earlier) {

    static final HumanTables ALL = read();

    private static HumanTables read() {
        Map<String, Human> microRnas = new HashMap<>();
        Map<String, Human> earlier = new HashMap<>();
        lines("mirnas", columns -> {
            Human it = new Human(columns.get(1), "MIRBASE:MIMAT" + columns.get(0));
            microRnas.put(Human.lower(it.name()), it);
            microRnas.put(Human.lower(it.curie()), it);
            if (columns.size() > 2) {
                Stream.of(columns.get(2).split(" ")).forEach(name -> earlier.putIfAbsent(Human.lower(name), it));
            }
        });
        return new HumanTables(byTerm(), Map.copyOf(microRnas), Map.copyOf(earlier));
    }

    /** One protein may have several genes, whose number at UniProt is the same: then the first of them is meant. */
    private static Map<String, Human> byTerm() {
        Map<String, Human> byTerm = new HashMap<>();
        Genes.all().forEach(it -> byTerm.put(it.curie(), new Human(it.symbol(), it.curie())));
        lines("accessions", columns -> {
            Human gene = Objects.requireNonNull(byTerm.get(Genes.named(columns.get(0)).orElseThrow().curie()));
            if (!columns.get(1).isEmpty()) {
                byTerm.put("NCBIGENE:" + columns.get(1), gene);
            }
            if (columns.size() > 2) {
                Stream.of(columns.get(2).split(" ")).forEach(it -> byTerm.putIfAbsent("UNIPROTKB:" + it, gene));
            }
        });
        return Map.copyOf(byTerm);
    }

    private static void lines(String file, Consumer<List<String>> take) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Objects.requireNonNull(
                HumanTables.class.getResourceAsStream("/genes/%s.tsv.gz".formatted(file)))), StandardCharsets.UTF_8))) {
            lines.lines().map(it -> List.of(it.split("\t"))).forEach(take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
