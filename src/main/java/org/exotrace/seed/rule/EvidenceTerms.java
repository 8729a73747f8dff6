package org.exotrace.seed.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Terms of the Evidence and Conclusion Ontology, read when the first one is looked up. */
final class EvidenceTerms {

    private static final String OBSOLETE = "obsolete";
    private static final Map<String, Term> ALL = read();

    private EvidenceTerms() {}

    /** @param successor term that it was merged into; null where it was not */
    record Term(String name, @Nullable String successor, boolean obsolete) {}

    /** Null where the table has no such term. */
    static @Nullable Term of(String curie) {
        return ALL.get(curie);
    }

    private static Map<String, Term> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(
                Objects.requireNonNull(EvidenceTerms.class.getResourceAsStream("/eco/terms.tsv.gz"))), StandardCharsets.UTF_8))) {
            return lines.lines().map(it -> it.split("\t", -1)).collect(Collectors.toUnmodifiableMap(it -> curie(it[0]), EvidenceTerms::term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(String... columns) {
        boolean merged = columns.length > 2 && !columns[2].equals(OBSOLETE);
        return new Term(columns[1], merged ? curie(columns[2]) : null, columns.length > 2 && !merged);
    }

    private static String curie(String number) {
        return "ECO:" + number;
    }
}
