package org.exotrace.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of a query.
 *
 * @param kind what the parser calls it
 * @param text a name, an alias, an operator or a literal's text; empty where it has none
 */
record Node(String kind, String text, List<Node> children) {

    Node(String kind, String text) {
        this(kind, text, new ArrayList<>());
    }

    boolean is(String... kinds) {
        return Stream.of(kinds).anyMatch(kind::equals);
    }

    Optional<Node> find(String wanted) {
        return children.stream().filter(it -> it.is(wanted)).findFirst();
    }

    Node child(int index) {
        return children.get(index);
    }

    /** Itself and all parts below. */
    Stream<Node> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
    }
}
