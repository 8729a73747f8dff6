package org.exotrace.model;

import java.util.Comparator;
import java.util.List;

/** Everything that one load brings: in the order of ids, whatever file it came from. */
public record DataSet(
        List<Entity> entities, List<Publication> publications, List<Statement> statements, List<Trap> traps) {

    public DataSet {
        entities = entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
        publications = publications.stream().sorted(Comparator.comparing(DataSet::order)).toList();
        statements = statements.stream().sorted(Comparator.comparing(Statement::record)).toList();
        traps = traps.stream().sorted(Comparator.comparing(Trap::id)).toList();
    }

    /** Numbers in their order, the review last. */
    private static int order(Publication publication) {
        return publication.isReview() ? Integer.MAX_VALUE : Integer.parseInt(publication.number());
    }
}
