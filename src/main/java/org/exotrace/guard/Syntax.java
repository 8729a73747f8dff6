package org.exotrace.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.FunctionInvocation;
import org.neo4j.cypherdsl.core.Literal;
import org.neo4j.cypherdsl.core.Operator;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.StringLiteral;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.ast.Visitable;
import org.neo4j.cypherdsl.core.ast.Visitor;
import org.neo4j.cypherdsl.parser.CypherParser;

/** A query as a tree. The parser knows reading Cypher 5; what it does not know is refused, such as SHOW or PROFILE. */
final class Syntax {

    private Syntax() {}

    static Node of(String query) {
        Visitable statement;
        try {
            statement = CypherParser.parse(query);
        } catch (RuntimeException | StackOverflowError e) {
            String place = String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("org\\.[\\w.]*Exception: ", "");
            throw Refusal.because("It cannot be read as a reading query: " + place,
                    "Send one statement of Cypher 5, of clauses that read. Commands such as SHOW, EXPLAIN and"
                            + " PROFILE, and IS ::, are not read.");
        }
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node("", ""));
        statement.accept(new Visitor() {
            @Override
            public void enter(Visitable part) {
                Node node = new Node(kind(part), text(part));
                open.element().children().add(node);
                open.push(node);
            }

            @Override
            public void leave(Visitable part) {
                open.pop();
            }
        });
        return open.element().child(0);
    }

    /** Two dots of a slice are a literal of a class without a name. */
    private static String kind(Visitable part) {
        String name = part.getClass().getSimpleName();
        return name.isEmpty() && part instanceof Literal ? "Literal" : name;
    }

    private static String text(Visitable part) {
        if (part instanceof SymbolicName name) {
            return name.getValue();
        }
        if (part instanceof StringLiteral literal) {
            return String.valueOf(literal.getContent());
        }
        if (part instanceof Literal<?> literal) {
            return literal.asString();
        }
        if (part instanceof Operator operator) {
            return operator.getRepresentation();
        }
        if (part instanceof FunctionInvocation function) {
            return function.getFunctionName();
        }
        if (part instanceof AliasedExpression aliased) {
            return aliased.getAlias();
        }
        return part instanceof Parameter<?> parameter ? parameter.getName() : "";
    }
}
