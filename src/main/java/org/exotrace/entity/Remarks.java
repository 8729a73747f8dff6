package org.exotrace.entity;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exotrace.model.Blanks;
import org.exotrace.model.Entity;
import org.exotrace.model.Terms;
import org.jspecify.annotations.Nullable;

/** What should be known of how a name of a list was read, or why it was not: nothing is taken for something else in silence. */
final class Remarks {

    /** Made by MaxQuant and its like. */
    private static final Pattern DECOY = Pattern.compile("(CON|REV|DECOY|rev|contam|Cont)_+.+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern OTHER_GENE = Pattern.compile("ENS[A-Z]{3,4}[GTP]\\d{11}(\\.\\d+)?");
    private static final Pattern TRANSCRIPT = Pattern.compile("ENS[TP]\\d{11}(\\.\\d+)?");
    private static final Pattern GENE = Pattern.compile("ENSG\\d{11}(\\.\\d+(_PAR_Y)?)?");
    private static final Pattern OTHER_MICRO_RNA = Pattern.compile("(?!hsa|pre|pri|exo|anti)([a-z]{3,4})-(miR|mir|let)-.+");
    private static final Pattern PRECURSOR = Pattern.compile("(pre|pri)-(miR|mir|let)-.+");
    private static final Pattern INHIBITOR = Pattern.compile("anti-(miR|mir|let)-.+");
    private static final Pattern AS_OF_MICE = Pattern.compile("[A-Z][a-z0-9-]*[a-z][a-z0-9-]*");

    private Remarks() {}

    /** Of one that was found. */
    static @Nullable String found(String name, Entity entity, Resolved.By by) {
        return Terms.isIsoform(name) ? "An isoform; what statements say is of the protein."
                : by == Resolved.By.SPELLING && isOfMice(name, entity.symbol()) ? ofMice(entity.symbol()) : null;
    }

    /** Of a human gene that no statement names. */
    static @Nullable String human(String name, Human human) {
        return Terms.isIsoform(name) ? "An isoform of this protein." : isOfMice(name, human.name()) ? ofMice(human.name()) : null;
    }

    /** Of what was not found. */
    static @Nullable String unknown(String name) {
        String one = Blanks.trimmed(name);
        return one.isEmpty() ? "There is no name here."
                : Stream.<Function<String, Optional<String>>>of(Dates::remark,
                        it -> Dates.now(it).map("An earlier symbol of %s."::formatted),
                        it -> says(NUMBER, it, "A number alone: written NCBIGene:%s it is a gene's at Entrez; a spreadsheet makes such a number of a date.".formatted(it)),
                        it -> says(DECOY, it, "A contaminant or decoy of the search, nothing of the sample."),
                        it -> says(GENE, it, "A gene of Ensembl that the tables here do not have: give its symbol."),
                        it -> says(TRANSCRIPT, it, "A transcript or protein of Ensembl: give the symbol of its gene."),
                        it -> says(OTHER_GENE, it, "Ensembl's accession of another species than human."),
                        it -> says(OTHER_MICRO_RNA, it, "A microRNA of another species than human."),
                        it -> says(PRECURSOR, it, "A precursor of a microRNA, not the mature one."),
                        it -> says(INHIBITOR, it, "An inhibitor of a microRNA, not the microRNA."),
                        it -> Terms.ofNumber(it).or(() -> Terms.ofNumber(Terms.unversioned(it))).filter(term -> term.startsWith("UNIPROTKB:"))
                                .map(term -> "An accession of UniProt that the tables of human genes here do not have."))
                        .flatMap(it -> it.apply(one).stream()).findFirst().orElse(null);
    }

    private static Optional<String> says(Pattern kind, String name, String words) {
        return kind.matcher(name).matches() ? Optional.of(words) : Optional.empty();
    }

    private static boolean isOfMice(String name, @Nullable String symbol) {
        String one = Blanks.trimmed(name);
        return symbol != null && one.equalsIgnoreCase(symbol) && !one.equals(symbol) && AS_OF_MICE.matcher(one).matches();
    }

    private static String ofMice(@Nullable String symbol) {
        return "Written as genes of mice and rats are; read as the human gene %s.".formatted(symbol);
    }
}
