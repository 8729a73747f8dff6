package org.exotrace.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.model.Statement;
import org.exotrace.statement.StatementItem;

/**
 * One of two things that are compared.
 *
 * @param key    its record or id
 * @param shown  a statement as in their list, or a context
 * @param stated values by facet
 */
record Side(String key, Object shown, Map<String, Set<String>> stated) {

    static Side of(Catalogue catalogue, By by, String name) {
        if (by == By.STATEMENT) {
            Statement statement = Records.get(catalogue, name);
            return new Side(statement.record(), StatementItem.of(catalogue, statement), Stated.by(catalogue, List.of(statement)));
        }
        Names.Found found = Names.of(catalogue).get(name);
        String entity = found.entity().id();
        List<Statement> statements = by.statements(catalogue, entity);
        Context context = new Context(Ref.to(catalogue, found), statements.stream().map(Statement::record).toList());
        return new Side(entity, context, Stated.by(catalogue, statements));
    }
}
