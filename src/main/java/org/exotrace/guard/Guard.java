package org.exotrace.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/**
 * Reads free Cypher as Neo4j itself does, and lets through what only reads the graph. Every rule of the grammar, every function
 * and every procedure that a query holds has to be on a list, wherever it stands. What a query costs is not looked at: who runs
 * it ends it.
 */
public final class Guard {

    private Guard() {}

    /**
     * Stops where the thread is interrupted.
     *
     * @return what to send to the database
     * @throws org.exotrace.failure.ProblemException 400 {@code query-refused}, with why and what to do
     */
    public static Asked read(String query) {
        Asked asked = Asked.of(query);
        Deque<ParseTree> rest = new ArrayDeque<>();
        rest.push(Syntax.read(asked.query()));
        while (!rest.isEmpty()) {
            ParseTree part = rest.pop();
            if (part instanceof ParserRuleContext rule) {
                check(rule);
                for (int i = rule.getChildCount() - 1; i >= 0; i--) {
                    rest.push(rule.getChild(i));
                }
            }
        }
        return asked;
    }

    private static void check(ParserRuleContext rule) {
        Rules.check(rule);
        switch (rule.getRuleIndex()) {
            case Cypher5Parser.RULE_functionName -> Names.FUNCTIONS.check(rule);
            case Cypher5Parser.RULE_procedureName -> Names.PROCEDURES.check(rule);
            default -> {}
        }
    }
}
