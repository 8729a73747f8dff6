package org.exotrace.guard;

import java.util.List;
import java.util.Locale;

/** How long a {@code range} is: its bounds are numbers, or made of the sizes of what is there already. */
final class Ranges {

    private static final long LONGEST = 10_000;
    private static final long FARTHEST = 1_000_000_000;

    private final Expressions expressions;

    Ranges(Expressions expressions) {
        this.expressions = expressions;
    }

    Cost of(List<Node> arguments, Scope scope) {
        long from = bound(arguments.get(0), scope, false);
        long to = bound(arguments.get(1), scope, true);
        if (Math.max(Math.abs(from), Math.abs(to)) > FARTHEST || Math.abs(to - from) >= LONGEST) {
            throw Refusal.because("A range may hold more than %d numbers.".formatted(LONGEST),
                    "Give both bounds as numbers not further apart, or as size(...) of a list.");
        }
        long length = Math.abs(to - from) + 1;
        return Cost.of(new Size(length, 1));
    }

    /** @param most whether the largest value is wanted of what is only bounded, or the smallest */
    private long bound(Node node, Scope scope, boolean most) {
        if (node.is("NumberLiteral")) {
            return number(node.text());
        }
        if (node.is("Parameter") && scope.parameters().get(name(node)) instanceof Number number) {
            return number.longValue();
        }
        if (node.is("Operation") && node.children().size() == 3 && List.of("+", "-").contains(node.child(1).text())) {
            boolean plus = node.child(1).text().equals("+");
            long left = bound(node.child(0), scope, most);
            long right = bound(node.child(2), scope, most == plus);
            return plus ? left + right : left - right;
        }
        if (node.is("FunctionInvocation") && List.of("size", "length").contains(node.text().toLowerCase(Locale.ROOT))) {
            Size of = expressions.bounded(node.child(0).child(0), scope).size();
            return most ? Math.max(of.count(), Size.STORED.count()) : 0;
        }
        throw Refusal.because("The bounds of a range are not known before the query runs.",
                "Give numbers or parameters, size(...) of a list or length(...) of a path, and sums of these.");
    }

    private static String name(Node parameter) {
        return parameter.text().startsWith("$") ? parameter.text().substring(1) : parameter.text();
    }

    private static long number(String text) {
        try {
            return Long.decode(text.replace("_", ""));
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE / 4;
        }
    }
}
