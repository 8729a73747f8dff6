package org.exotrace.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.exotrace.model.Terms;

/**
 * A human gene or mature microRNA, whether or not the data name it.
 *
 * @param name its approved symbol, or its name at miRBase
 * @param curie its number at HGNC, or at miRBase
 */
public record Human(String name, String curie) {

    /** Read when a name is first looked up that the data do not have. */
    private static final class Tables {

        private static final Map<String, Human> GENES = genes();
        private static final Map<String, Human> MICRO_RNAS = new HashMap<>();
        private static final Map<String, Human> EARLIER = new HashMap<>();

        static {
            lines("mirnas", columns -> {
                Human it = new Human(columns.get(1), "MIRBASE:MIMAT" + columns.get(0));
                MICRO_RNAS.put(lower(it.name()), it);
                MICRO_RNAS.put(lower(it.curie()), it);
                if (columns.size() > 2) {
                    Stream.of(columns.get(2).split(" ")).forEach(name -> EARLIER.putIfAbsent(lower(name), it));
                }
            });
        }

        /** By term. One protein may have several genes, whose number at UniProt is the same: then the first of them is meant. */
        private static Map<String, Human> genes() {
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
                    Human.class.getResourceAsStream("/genes/%s.tsv.gz".formatted(file)))), StandardCharsets.UTF_8))) {
                lines.lines().map(it -> List.of(it.split("\t"))).forEach(take);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What a symbol, a name or an accession stands for; a microRNA by an earlier name too. */
    static Optional<Human> named(String name) {
        return Genes.named(name).map(it -> new Human(it.symbol(), it.curie())).or(() -> precisely(name))
                .or(() -> microRnas(name).flatMap(it -> Stream.ofNullable(Tables.EARLIER.get(it))).findFirst());
    }

    /** What an accession, or the name of a mature microRNA, stands for and nothing else does. */
    static Optional<Human> precisely(String name) {
        return Stream.of(Terms.of(name), Terms.ofNumber(name)).flatMap(Optional::stream).flatMap(it -> byTerm(it).stream()).findFirst()
                .or(() -> microRnas(name).flatMap(it -> Stream.ofNullable(Tables.MICRO_RNAS.get(it))).findFirst());
    }

    private static Optional<Human> byTerm(String term) {
        return Optional.ofNullable(Tables.MICRO_RNAS.get(lower(term)))
                .or(() -> Genes.ofEnsembl(term.substring(term.indexOf(':') + 1)).or(() -> Optional.of(term)).map(Tables.GENES::get));
    }

    private static Stream<String> microRnas(String name) {
        return Stream.concat(Stream.of(lower(name.strip())), Spellings.microRna(name.strip()).stream().map(it -> "hsa-mir-" + lower(it)));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
