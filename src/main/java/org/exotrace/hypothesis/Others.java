package org.exotrace.hypothesis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.DataSet;
import org.exotrace.model.Evidence;
import org.exotrace.model.Statement;

/** What is left of the data without a document: nothing that shares a paper with it either, since that would be the same told twice. */
final class Others {

    private final Catalogue whole;
    private final Map<String, Set<String>> papers = new HashMap<>();

    Others(Catalogue whole) {
        this.whole = whole;
        whole.statements().forEach(it -> papers.put(it.record(), papersOf(it)));
    }

    private Set<String> papersOf(Statement it) {
        Set<String> found = new HashSet<>(Set.of(it.document()));
        whole.evidence(it).stream().map(Evidence::publication).flatMap(Stream::ofNullable).forEach(found::add);
        return found;
    }

    /** @param left all statements of one document */
    Catalogue without(List<Statement> left) {
        Set<String> theirs = new HashSet<>();
        left.forEach(it -> theirs.addAll(papers.getOrDefault(it.record(), Set.of())));
        DataSet all = whole.dataSet();
        return new Catalogue(new DataSet(all.datasets(), all.themes(), all.entities(), all.extensions(), all.publications(),
                all.statements().stream().filter(it -> papers.getOrDefault(it.record(), Set.of()).stream().noneMatch(theirs::contains)).toList(),
                List.of()), whole.name(), whole.dataVersion());
    }
}
