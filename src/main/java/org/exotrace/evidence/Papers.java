package org.exotrace.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Modality;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;

/**
 * Which papers carry statements: distinct ones in which findings of their own stand. A document of that kind is its own
 * paper; a review counts none of its own and, of what it cites, only the verified ones that can be told from others. What was
 * retracted supports nothing.
 */
public final class Papers {

    private final Map<String, Set<String>> byStatement = new HashMap<>();

    private Papers(Catalogue catalogue) {
        catalogue.statements().forEach(it -> byStatement.put(it.record(), Set.copyOf(papers(catalogue, it))));
    }

    public static Papers of(Catalogue catalogue) {
        return catalogue.derived(Papers.class, Papers::new);
    }

    private static Set<String> papers(Catalogue catalogue, Statement it) {
        return carrying(catalogue, it).stream().filter(id -> catalogue.publication(id).retracted() == null).collect(Collectors.toSet());
    }

    /** The same with those that were retracted. */
    static Set<String> carrying(Catalogue catalogue, Statement it) {
        Publication document = catalogue.document(it);
        Set<String> papers = new TreeSet<>();
        if (document.isPrimary()) {
            papers.add(document.id());
        }
        catalogue.evidence(it).stream().filter(item -> item.isKnown()).map(item -> Objects.requireNonNull(item.publication()))
                .filter(id -> counts(catalogue.publication(id))).forEach(papers::add);
        return papers;
    }

    private static boolean counts(Publication it) {
        return it.isPrimary() && (it.isIdentified() || it.isDocument());
    }

    /** Ids of the papers that carry one statement. */
    public Set<String> of(Statement statement) {
        return Objects.requireNonNull(byStatement.get(statement.record()));
    }

    /** The least supported first: the fewest papers, of these what is hedged. */
    public Comparator<Statement> fewestFirst() {
        return Comparator.<Statement>comparingInt(it -> of(it).size()).thenComparing(it -> it.modality() != Modality.HEDGED);
    }

    /** How many papers carry some statements together. */
    public int count(Stream<Statement> statements) {
        return (int) statements.flatMap(it -> of(it).stream()).distinct().count();
    }

    /** Ids of the papers that carry some statements together. */
    public Set<String> of(Collection<Statement> statements) {
        return statements.stream().flatMap(it -> of(it).stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
