package org.exotrace.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bounds what an expression costs, without running it: the database looks for a stop between rows only, and never within
 * an expression.
 */
final class Expressions {

    private static final long MOST_WORK = 100_000;
    private static final long LARGEST = 1_000_000;

    /** Their value is one of their parts. */
    private static final Set<String> PLAIN = Set.of(
            "AliasedExpression", "Asterisk", "BooleanLiteral", "CaseElse", "CaseWhenThen", "Comparison", "CompoundCondition",
            "ConstantCondition", "Details", "Direction", "Distinct", "DistinctExpression", "EndingGenericCase", "EndingSimpleCase",
            "ExpressionCondition", "ExpressionList", "GenericCaseImpl", "HasLabelCondition", "KeyValueMapEntry", "LabelExpression",
            "Labels", "ListLiteral", "Literal", "NestedExpression", "NodeLabel", "NullLiteral", "NumberLiteral", "Operator", "Pattern", "Properties",
            "PropertyLookup", "RelationshipLength", "RelationshipTypes", "SimpleCaseImpl", "NotCondition", "BooleanFunctionCondition",
            "RelationshipPatternCondition", "InternalNodeImpl", "InternalRelationshipImpl", "RelationshipChain", "PatternExpressionImpl",
            "MapProjection", "Where", "Arguments");

    private final Clauses clauses;
    private final Ranges ranges = new Ranges(this);
    private long spent;

    Expressions(Clauses clauses) {
        this.clauses = clauses;
    }

    /**
     * Takes an expression into account.
     *
     * @throws org.exotrace.failure.ProblemException 400 {@code query-refused} when the query does too much for one row
     */
    Size check(Node node, Scope scope) {
        Cost cost = bounded(node, scope);
        spent += cost.work();
        if (spent > MOST_WORK) {
            throw Refusal.because("For one row it goes through more than lists can hold, as by one list within another;"
                    + " that could not be stopped.",
                    "Nest only over nodes(path), relationships(path) and short lists; else make rows of the lists and compare these.");
        }
        return cost.size();
    }

    /** The cost, unless a value may grow too large. Each part is looked at once: a query must not be dear to refuse. */
    Cost bounded(Node node, Scope scope) {
        Cost cost = raw(node, scope);
        if (cost.size().total() > LARGEST) {
            throw Refusal.because("A text or a list may grow beyond %d characters or elements.".formatted(LARGEST),
                    "Put texts together a few at a time, and give lists as rows instead of by + and replace.");
        }
        return cost;
    }

    private Cost raw(Node node, Scope scope) {
        return switch (node.kind()) {
            case "SymbolicName" -> Cost.of(scope.variable(node.text()));
            case "Parameter" -> Cost.of(scope.parameter(node.text()));
            case "StringLiteral" -> Cost.of(new Size(Math.max(1, node.text().length()), 1));
            case "InternalPropertyImpl", "ListOperator" -> part(node, scope);
            case "ListExpression" -> list(node.children().isEmpty() ? List.of() : node.child(0).children(), scope);
            case "MapExpression" -> list(node.children(), scope);
            case "Operation" -> operation(node, scope);
            case "Comparison" -> comparison(node, scope);
            case "FunctionInvocation" -> function(node, scope);
            case "ListComprehension", "ListPredicate" -> loop(node, scope);
            case "PatternComprehension" -> patternComprehension(node, scope);
            case "CountExpression", "ExistentialSubquery", "CollectExpression" -> clauses.subquery(node, scope);
            default -> {
                if (!PLAIN.contains(node.kind())) {
                    throw Refusal.because("It holds something that is not read here (%s).".formatted(node.kind()),
                            "Write it in simpler terms.");
                }
                yield parts(node.children(), scope);
            }
        };
    }

    private Cost parts(List<Node> nodes, Scope scope) {
        return nodes.stream().map(it -> bounded(it, scope)).reduce(Cost.NONE, Cost::or);
    }

    /** A property, an element or a slice: as large as what it comes from, or as what is stored. */
    private Cost part(Node node, Scope scope) {
        Cost of = parts(node.children(), scope);
        return of.withSize(Size.STORED.or(of.size()).or(of.size().element()));
    }

    private Cost list(List<Node> items, Scope scope) {
        Cost all = parts(items, scope);
        return all.withSize(Size.list(items.size(), all.size()));
    }

    private Cost operation(Node node, Scope scope) {
        List<Cost> all = node.children().stream().filter(it -> !it.is("Operator")).map(it -> bounded(it, scope)).toList();
        return new Cost(all.stream().map(Cost::size).reduce(Size::plus).orElse(Size.ONE), all.stream().mapToLong(Cost::work).sum());
    }

    private Cost comparison(Node node, Scope scope) {
        List<Cost> all = node.children().stream().map(it -> bounded(it, scope)).toList();
        Cost whole = all.stream().reduce(Cost.NONE, Cost::or).withSize(Size.ONE);
        String operator = node.children().size() == 3 ? node.child(1).text() : "";
        if (operator.equals("=~")) {
            RegularExpressions.check(node.child(2), scope);
        }
        return operator.equals("IN") ? whole.plusWork(all.get(2).size().count()) : whole;
    }

    private Cost function(Node node, Scope scope) {
        String name = node.text().toLowerCase(Locale.ROOT);
        if (name.equals("reduce") || node.children().stream().anyMatch(it -> it.is("Reduction"))) {
            throw Refusal.because("It uses reduce, which could not be stopped once it runs.",
                    "Use all(), any(), a list comprehension, or make rows of the list and use sum() or collect().");
        }
        List<Node> arguments = node.children().stream()
                .flatMap(it -> it.is("ExpressionList") ? it.children().stream() : Stream.of(it)).toList();
        if (name.equals("range")) {
            return ranges.of(arguments, scope);
        }
        List<Cost> all = arguments.stream().map(it -> bounded(it, scope)).toList();
        return new Cost(Functions.size(node.text(), all.stream().map(Cost::size).toList()), all.stream().mapToLong(Cost::work).sum());
    }

    /** {@code [x IN list WHERE ... | ...]}, and {@code all(x IN list WHERE ...)} and its like. */
    private Cost loop(Node node, Scope scope) {
        List<Node> rest = node.children().stream().filter(it -> !it.is("Operator")).toList();
        Cost list = bounded(rest.get(1), scope);
        Scope inner = scope.with(rest.get(0).text(), list.size().element());
        List<Cost> body = rest.stream().skip(2).map(it -> bounded(it, inner)).toList();
        boolean maps = node.children().stream().anyMatch(it -> it.is("Operator") && it.text().equals("|"));
        Size size = maps ? Size.list(list.size().count(), body.get(body.size() - 1).size()) : list.size();
        long each = Math.max(1, body.stream().mapToLong(it -> it.work() + 1).sum());
        return new Cost(size, list.work() + Size.times(list.size().count(), each));
    }

    private Cost patternComprehension(Node node, Scope scope) {
        Scope inner = scope.copy();
        Patterns.declare(node, inner);
        List<Cost> all = node.children().stream().map(it -> bounded(it, inner)).toList();
        return new Cost(Size.list(Functions.ROWS, all.get(all.size() - 1).size()),
                Size.times(Functions.ROWS, 1 + all.stream().mapToLong(Cost::work).sum()));
    }
}
