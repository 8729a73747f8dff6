package org.exotrace.guard;

/** The variables of a pattern: one thing each, or a list where a part of the pattern repeats. */
final class Patterns {

    private Patterns() {}

    static void declare(Node pattern, Scope scope) {
        declare(pattern, scope, false);
    }

    private static void declare(Node node, Scope scope, boolean repeats) {
        boolean many = repeats || node.is("QuantifiedPathPattern")
                || node.is("Details") && node.find("RelationshipLength").isPresent();
        if (node.is("InternalNodeImpl", "Details", "NamedPath") && !node.children().isEmpty() && node.child(0).is("SymbolicName")) {
            scope.variables().putIfAbsent(node.child(0).text(), many ? Size.STORED : Size.ONE);
        }
        if (!node.is("Properties", "Where")) {
            node.children().forEach(it -> declare(it, scope, many));
        }
    }
}
