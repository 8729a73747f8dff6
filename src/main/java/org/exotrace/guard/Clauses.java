package org.exotrace.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Follows a query from clause to clause, with the variables that each hands on. */
final class Clauses {

    private final Expressions expressions = new Expressions(this);

    /** What a statement gives, by column. */
    Map<String, Size> statement(Node node, Scope given) {
        if (node.is("UnionQueryImpl")) {
            Map<String, Size> columns = new LinkedHashMap<>();
            node.children().stream().map(it -> it.is("UnionPart") ? it.child(it.children().size() - 1) : it)
                    .forEach(part -> statement(part, given).forEach((name, size) -> columns.merge(name, size, Size::or)));
            return columns;
        }
        if (!node.is("ClausesBasedStatement")) {
            throw refused(node);
        }
        Scope scope = given.copy();
        Map<String, Size> columns = Map.of();
        for (Node clause : node.children()) {
            columns = clause(clause, scope);
        }
        return columns;
    }

    private Map<String, Size> clause(Node clause, Scope scope) {
        switch (clause.kind()) {
            case "Match" -> match(clause, scope);
            case "Unwind" -> {
                Node list = clause.child(0);
                scope.variables().put(list.text(), expressions.check(list.child(0), scope).element());
            }
            case "With", "Return" -> {
                return project(clause, scope);
            }
            case "Subquery" -> clause.children().forEach(it -> scope.variables().putAll(statement(it, scope)));
            case "ProcedureCallImpl", "ProcedureCallImplWithResult", "ProcedureCallImplWithoutResult" -> call(clause, scope);
            case "Finish" -> {
                return Map.of();
            }
            default -> throw refused(clause);
        }
        return Map.of();
    }

    private void match(Node clause, Scope scope) {
        Patterns.declare(clause, scope);
        clause.all().filter(it -> it.is("Properties", "Where")).forEach(it -> expressions.check(it, scope));
    }

    /** WITH and RETURN. What is ordered or filtered behind WITH may use old and new names. */
    private Map<String, Size> project(Node clause, Scope scope) {
        Node body = clause.find("ReturnBody").orElseThrow(() -> refused(clause));
        Map<String, Size> columns = new LinkedHashMap<>();
        for (Node item : body.find("ExpressionList").orElseThrow(() -> refused(clause)).children()) {
            if (item.is("Asterisk")) {
                columns.putAll(scope.variables());
            } else if (item.is("AliasedExpression", "SymbolicName")) {
                columns.put(item.text(), expressions.check(item, scope));
            } else {
                expressions.check(item, scope);
            }
        }
        Scope both = scope.copy();
        both.variables().putAll(columns);
        body.children().stream().filter(it -> it.is("Order", "Skip", "Limit")).flatMap(it -> it.children().stream())
                .flatMap(it -> it.is("SortItem") ? it.children().stream() : Stream.of(it))
                .forEach(it -> expressions.check(it, both));
        clause.find("Where").ifPresent(it -> expressions.check(it, both));
        scope.variables().keySet().retainAll(columns.keySet());
        scope.variables().putAll(columns);
        return columns;
    }

    /** Which procedures may be called is read from the plan, where the database itself names them. */
    private void call(Node clause, Scope scope) {
        clause.find("Arguments").ifPresent(it -> expressions.check(it, scope));
        clause.all().filter(it -> it.is("YieldItems")).flatMap(it -> it.children().stream())
                .filter(it -> it.is("AliasedExpression", "SymbolicName"))
                .forEach(it -> scope.variables().put(it.text(), Size.STORED));
        clause.find("Where").ifPresent(it -> expressions.check(it, scope));
    }

    /** {@code COUNT { }}, {@code EXISTS { }} and {@code COLLECT { }}: a query for every row. */
    Cost subquery(Node node, Scope scope) {
        Size item = Size.ONE;
        Scope inner = scope.copy();
        for (Node part : node.children()) {
            if (part.is("ClausesBasedStatement", "UnionQueryImpl")) {
                item = statement(part, inner).values().stream().reduce(item, Size::or);
            } else if (part.is("Where")) {
                expressions.check(part, inner);
            } else {
                match(part, inner);
            }
        }
        return new Cost(node.is("CollectExpression") ? Size.list(Functions.ROWS, item) : Size.ONE, Functions.ROWS);
    }

    private static RuntimeException refused(Node clause) {
        return Refusal.because("It does something other than read (%s).".formatted(clause.kind()),
                "Only clauses that read are run. To write, use a Neo4j of your own.");
    }
}
