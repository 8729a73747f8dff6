package org.exotrace.aggregate;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Hierarchy;
import org.exotrace.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Which values of a column stand alone, and what the others are told as: of cargo proteins and RNA apart. */
final class Largest {

    private Largest() {}

    /**
     * A column with only so many values that stand alone, those of the most of these statements, by label where they have as many.
     * Where one is left of a kind, it stands alone, too, and so do as many again of what an open class is told by: it was asked for.
     */
    static Column of(Catalogue catalogue, Column column, int many, Set<String> open, int[] statements) {
        Set<Integer> opened = order(column, statements).filter(it -> isToldFor(catalogue.hierarchy(), open, column.key(it))).limit(many).boxed()
                .collect(toSet());
        int[] order = order(column, statements).filter(it -> !opened.contains(it)).toArray();
        if (order.length <= many + 1) {
            return column;
        }
        Map<String, List<Integer>> left = new LinkedHashMap<>();
        IntStream.range(many, order.length).map(it -> order[it])
                .forEach(it -> left.computeIfAbsent(kind(catalogue, column, it), key -> new ArrayList<>()).add(it));
        Map<Integer, Others> told = new LinkedHashMap<>();
        int[] into = IntStream.range(0, column.size()).toArray();
        left.forEach((kind, values) -> {
            if (values.size() > 1) {
                int number = column.size() + told.size();
                told.put(number, new Others(values.size(), kind.isEmpty() ? null : kind));
                values.forEach(it -> into[it] = number);
            }
        });
        return told.isEmpty() ? column : column.together(into, told.values());
    }

    private static boolean isToldFor(Hierarchy hierarchy, Set<String> open, @Nullable String key) {
        return key != null && (open.contains(key) || open.stream().anyMatch(it -> hierarchy.children(it).contains(key)));
    }

    private static IntStream order(Column column, int[] statements) {
        int[] counts = new int[column.size()];
        for (int statement : statements) {
            for (int number : column.of(statement)) {
                counts[number]++;
            }
        }
        return IntStream.range(1, counts.length).filter(it -> counts[it] > 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(it -> -counts[it]).thenComparingInt(column::rank)).mapToInt(it -> it);
    }

    /** Empty for what is of no kind. */
    private static String kind(Catalogue catalogue, Column column, int number) {
        String key = column.key(number);
        return column.by() != By.CARGO || key == null ? "" : kind(catalogue.entity(key).type());
    }

    private static String kind(EntityType type) {
        return switch (type) {
            case PROTEIN, PROTEIN_COMPLEX, PROTEIN_FAMILY, PROTEIN_CLASS, PROTEIN_VARIANT, ENGINEERED_PROTEIN, ANTIBODY, VIRAL_PROTEIN -> "protein";
            case MIRNA, MIRNA_CLASS, MRNA, LNCRNA, CIRCRNA, RNA -> "RNA";
            case CELL_TYPE, CELL_LINE, VESICLE, ENGINEERED_VESICLE, VESICLE_PART, CELL_PRODUCT, NANOPARTICLE, ANTIGEN_CLASS, NUCLEIC_ACID_CLASS,
                    MOLECULE_CLASS, METABOLITE, DRUG, DRUG_CLASS, PROCESS, CONDITION, DISEASE, TISSUE, THERAPY, INTERVENTION_TYPE, ASSAY, OTHER -> "";
        };
    }
}
