package org.exotrace.compare;

import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Statement;
import org.exotrace.statement.StatementItem;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /compare}: two statements side by side, or two contexts. */
public final class CompareRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.one("/compare", CompareRoutes::compare, "a", "b", "by");
    }

    private static Comparison compare(Query query) {
        By by = query.find("by").map(it -> Query.word("by", it, By.class)).orElse(By.STATEMENT);
        return by == By.STATEMENT ? statements(query) : contexts(query, by);
    }

    private static Comparison statements(Query query) {
        Catalogue catalogue = query.catalogue();
        Statement a = Records.get(catalogue, given(query, "a"));
        Statement b = Records.get(catalogue, given(query, "b"));
        refuseSame(a.record(), b.record());
        return Comparison.of(By.STATEMENT, StatementItem.of(catalogue, a), StatementItem.of(catalogue, b),
                Stated.by(catalogue, List.of(a)), Stated.by(catalogue, List.of(b)));
    }

    private static Comparison contexts(Query query, By by) {
        Catalogue catalogue = query.catalogue();
        String a = Names.of(catalogue).get(given(query, "a")).entity().id();
        String b = Names.of(catalogue).get(given(query, "b")).entity().id();
        refuseSame(a, b);
        List<Statement> withA = by.statements(catalogue, a);
        List<Statement> withB = by.statements(catalogue, b);
        return Comparison.of(by, context(catalogue, a, withA), context(catalogue, b, withB),
                Stated.by(catalogue, withA), Stated.by(catalogue, withB));
    }

    private static Context context(Catalogue catalogue, String entity, List<Statement> statements) {
        return new Context(Ref.to(catalogue, entity), statements.stream().map(Statement::record).toList());
    }

    private static String given(Query query, String name) {
        return query.find(name).orElseThrow(() -> ProblemException.of(ProblemType.BAD_VALUE,
                "Give 'a' and 'b': two records, or two entities and how to compare 'by'."));
    }

    private static void refuseSame(String a, String b) {
        if (a.equals(b)) {
            throw ProblemException.of(ProblemType.SAME_ENDS,
                    "'a' and 'b' are both %s. Give two different ones.".formatted(a));
        }
    }
}
