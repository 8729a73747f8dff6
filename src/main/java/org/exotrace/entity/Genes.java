package org.exotrace.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.exotrace.model.Blanks;

/** Approved symbols of human genes, whether or not the data name them. */
public final class Genes {

    private static final Genes ALL = read();

    private final Map<String, Gene> bySymbol;
    private final Map<String, String> byEnsembl;

    /** @param curie its number at HGNC */
    public record Gene(String symbol, String curie) {}

    private Genes(Map<String, Gene> bySymbol, Map<String, String> byEnsembl) {
        this.bySymbol = Map.copyOf(bySymbol);
        this.byEnsembl = Map.copyOf(byEnsembl);
    }

    /** The gene of these letters, in capitals or not, with hyphens or spaces as somebody put them. */
    public static Optional<Gene> named(String name) {
        String letters = Blanks.trimmed(name).toUpperCase(Locale.ROOT);
        return Optional.ofNullable(ALL.bySymbol.get(letters)).or(() -> Optional.ofNullable(ALL.bySymbol.get(letters.replaceAll("[-\\s]", ""))));
    }

    /** The term at HGNC of a gene of Ensembl, as far as that is known. */
    static Optional<String> ofEnsembl(String number) {
        return Optional.ofNullable(ALL.byEnsembl.get(number));
    }

    static Collection<Gene> all() {
        return ALL.bySymbol.values();
    }

    private static Genes read() {
        Map<String, Gene> bySymbol = new HashMap<>();
        Map<String, String> byEnsembl = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Objects.requireNonNull(Genes.class.getResourceAsStream("/genes/symbols.tsv.gz"))), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> columns = List.of(line.split("\t"));
                Gene gene = new Gene(columns.get(0), "HGNC:" + columns.get(1));
                bySymbol.put(gene.symbol().toUpperCase(Locale.ROOT), gene);
                if (columns.size() > 2) {
                    List.of(columns.get(2).split(" ")).forEach(it -> byEnsembl.put("ENSG" + it, gene.curie()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Genes(bySymbol, byEnsembl);
    }
}
