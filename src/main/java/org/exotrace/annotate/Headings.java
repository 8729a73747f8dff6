package org.exotrace.annotate;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Headings of tables that say what is in a column: the same as in {@code frontend/js/list/headings.js}. */
public final class Headings {

    /** Without capitals and signs, the best first: a gene is named more surely by its symbol than by one of its proteins. */
    public static final List<String> NAMES = List.of("genenames", "genename", "genesymbol", "symbol", "gene", "genes", "pggenes", "mirna", "mirnaname", "maturemirna",
            "name", "names", "majorityproteinids", "proteinids", "uniprot", "uniprotids", "proteingroup", "proteingroups", "pgproteingroups", "accession", "entry",
            "identifier", "id", "protein");
    /** Those of log2 changes. */
    public static final List<String> CHANGES = List.of("log2fc", "logfc", "log2foldchange", "log2fold", "log2ratio", "foldchangelog2", "ratiolog2");

    private Headings() {}

    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Columns that may hold log2 changes: of exactly that heading, else with it among other words. */
    static List<Integer> changesAmong(List<String> heads) {
        List<Integer> exactly = places(heads, CHANGES::contains);
        return !exactly.isEmpty() ? exactly : places(heads, head -> CHANGES.stream().anyMatch(head::contains));
    }

    private static List<Integer> places(List<String> heads, Predicate<String> fits) {
        return IntStream.range(0, heads.size()).filter(it -> fits.test(heads.get(it))).boxed().toList();
    }

    static boolean isHeading(List<String> row) {
        List<String> heads = row.stream().map(Headings::plain).toList();
        return heads.stream().anyMatch(NAMES::contains) || !changesAmong(heads).isEmpty();
    }

    static int rank(String plain) {
        return NAMES.contains(plain) ? NAMES.indexOf(plain) : NAMES.size();
    }
}
