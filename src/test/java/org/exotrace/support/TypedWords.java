package org.exotrace.support;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.entity.Names;

/** What somebody may type into a search box: parts of names, one and several, as they are written and otherwise. */
public final class TypedWords {

    private TypedWords() {}

    /** Every part of three to six letters of some names and titles, with what else searches stumble over. */
    public static List<String> all() {
        return Stream.of(names().flatMap(TypedWords::windows), odd(), names()).flatMap(it -> it)
                .filter(it -> !it.isBlank()).distinct().toList();
    }

    private static Stream<String> names() {
        return Stream.concat(Stream.of("PD-L1", "CD8+ T cell", "TGF-β1", "tumour-associated macrophage", "miR-155-5p", "HGNC:17635",
                "10.1038/s41586-018-0392-8", "Müller-Glia", "leukaemia", "polarisation of macrophages", "Natural killer cells"),
                IntStream.iterate(0, it -> it < Seeds.Shipped.CATALOGUE.entities().size(), it -> it + 90)
                        .mapToObj(Seeds.Shipped.CATALOGUE.entities()::get).flatMap(it -> Names.all(it).limit(2)));
    }

    private static Stream<String> windows(String name) {
        return IntStream.rangeClosed(3, 6).boxed().flatMap(size -> IntStream.rangeClosed(0, name.length() - size)
                .mapToObj(at -> name.substring(at, at + size)));
    }

    private static Stream<String> odd() {
        return Stream.of("a", "T", "t c", "PD", "β", "-", "+", "--", "_", " cell", "cell ", "cell exosome", "exosomes of cells", "47", "047", "G047",
                "g04", "155", "2018", "Chen 2018", "chen,", "exosomal PD-L1", "exosomal nonsense", "microRNA-155", "EVs", "DCs", "APCS", "(", "a.b",
                "TNF α", "zzzzz", "İ", "𝛼", "gene:", "hgnc:", "CL:0000", "17635", "10.1", "doi:10.1038/s41586-018-0392-8", "xie2023:66", "G", "0");
    }
}
