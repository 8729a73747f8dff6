package org.exotrace.path;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.evidence.Papers;
import org.exotrace.path.engine.PathIndex;

/** The papers of the statements of an index, both by number, made once a catalogue. Whoever takes a set leaves it as it is. */
final class PapersByNumber {

    private final Catalogue catalogue;
    private final List<String> papers;
    private final List<BitSet> byStatement;
    private final Map<String, Integer> statements = new TreeMap<>();

    private PapersByNumber(Catalogue catalogue, PathIndex index) {
        this.catalogue = catalogue;
        IntStream.range(0, index.statements()).forEach(i -> statements.put(index.record(i), i));
        List<Set<String>> carrying = IntStream.range(0, index.statements()).mapToObj(i -> catalogue.findStatement(index.record(i))
                .map(Papers.of(catalogue)::of).orElse(Set.of())).toList();
        papers = List.copyOf(carrying.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
        byStatement = carrying.stream().map(this::numbers).toList();
    }

    static PapersByNumber of(LegSource source) {
        return source.catalogue().derived(PapersByNumber.class, it -> new PapersByNumber(it, source.index()));
    }

    private BitSet numbers(Set<String> ids) {
        BitSet set = new BitSet();
        ids.forEach(it -> set.set(Collections.binarySearch(papers, it)));
        return set;
    }

    /** The number of a statement. */
    int statement(String record) {
        return Objects.requireNonNull(statements.get(record));
    }

    /** The papers that carry a statement; none where no paper is identified. */
    BitSet of(int statement) {
        return byStatement.get(statement);
    }

    List<DocumentRef> told(BitSet numbers) {
        return numbers.stream().mapToObj(papers::get).map(catalogue::publication).map(DocumentRef::of).toList();
    }
}
