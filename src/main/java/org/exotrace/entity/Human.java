package org.exotrace.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.exotrace.model.Blanks;
import org.exotrace.model.Terms;

/**
 * A human gene or mature microRNA, whether or not the data name it.
 *
 * @param name its approved symbol, or its name at miRBase
 * @param curie its number at HGNC, or at miRBase
 */
public record Human(String name, String curie) {

    /** What a symbol, a name or an accession stands for; a microRNA by an earlier name too. */
    static Optional<Human> named(String name) {
        return Genes.named(name).map(it -> new Human(it.symbol(), it.curie())).or(() -> precisely(name))
                .or(() -> microRnas(name).flatMap(it -> Stream.ofNullable(HumanTables.ALL.earlier().get(it))).findFirst());
    }

    /** The gene of a number at Entrez, whatever it was called. */
    public static Optional<Human> ofEntrez(String number) {
        return byTerm("NCBIGENE:" + number);
    }

    /** What an accession, or the name of a mature microRNA, stands for and nothing else does. */
    static Optional<Human> precisely(String name) {
        String whole = Terms.unversioned(name);
        return Stream.of(Terms.of(name), Terms.ofNumber(name), Terms.of(whole), Terms.ofNumber(whole)).flatMap(Optional::stream).flatMap(it -> byTerm(it).stream()).findFirst()
                .or(() -> microRnas(name).flatMap(it -> Stream.ofNullable(HumanTables.ALL.microRnas().get(it))).findFirst());
    }

    private static Optional<Human> byTerm(String term) {
        return Optional.ofNullable(HumanTables.ALL.microRnas().get(lower(term)))
                .or(() -> Genes.ofEnsembl(term.substring(term.indexOf(':') + 1)).or(() -> Optional.of(term)).map(HumanTables.ALL.genes()::get));
    }

    private static Stream<String> microRnas(String name) {
        return Stream.concat(Stream.of(lower(Blanks.trimmed(name))), Spellings.microRna(Blanks.trimmed(name)).stream().map(it -> "hsa-mir-" + lower(it)));
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
