package org.exotrace.guard;

import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.exotrace.failure.Suggest;
import org.neo4j.cypher.internal.parser.v5.Cypher5Parser;

/** Which rules of Neo4j's grammar a query may use. What a later Neo4j brings is refused until somebody looked at it. */
final class Rules {

    static final Set<String> READING = Words.of("""
            statements statement regularQuery singleQuery clause endOfFile
            matchClause matchMode hint unwindClause withClause returnClause finishClause returnBody returnItems returnItem
            whereClause orderBy orderItem ascToken descToken skip limit orderBySkipLimitClause
            callClause procedureName procedureArgument procedureResultItem subqueryClause subqueryScope

            patternList pattern anonymousPattern shortestPathPattern patternElement selector groupToken pathToken
            pathPatternNonEmpty quantifier nodePattern parenthesizedPath relationshipPattern leftArrow arrowLine rightArrow
            pathLength properties labelType relType labelOrRelType dynamicExpression dynamicAnyAllExpression dynamicLabelType
            labelExpression labelExpression4 labelExpression4Is labelExpression3 labelExpression3Is labelExpression2
            labelExpression2Is labelExpression1 labelExpression1Is

            expression expression11 expression10 expression9 expression8 expression7 comparisonExpression6 normalForm expression6
            expression5 expression4 expression3 expression2 expression1 postFix property dynamicProperty propertyExpression
            dynamicPropertyExpression literal numberLiteral signedIntegerLiteral stringLiteral listLiteral map parameter
            parameterName caseExpression caseAlternative extendedCaseExpression extendedCaseAlternative extendedWhen
            listComprehension patternComprehension reduceExpression listItemsPredicate normalizeFunction trimFunction
            patternExpression shortestPathExpression parenthesizedExpression mapProjection mapProjectionElement countStar
            existsExpression countExpression collectExpression functionInvocation functionArgument functionName
            type typePart typeName typeNullability typeListSuffix

            namespace variable nonEmptyNameList propertyKeyName symbolicNameString escapedSymbolicNameString
            unescapedSymbolicNameString symbolicVariableNameString escapedSymbolicVariableNameString
            unescapedSymbolicVariableNameString symbolicLabelNameString unescapedLabelSymbolicNameString
            unescapedLabelSymbolicNameString_

            command showCommand showCommandYield yieldClause yieldItem yieldSkip yieldLimit composableCommandClauses
            composableShowCommandClauses showBriefAndYield showIndexCommand showIndexesAllowBrief showIndexesNoBrief
            showConstraintCommand constraintAllowYieldType constraintExistType constraintBriefAndYieldType
            showConstraintsAllowBriefAndYield showConstraintsAllowBrief showConstraintsAllowYield
            showProcedures showFunctions showFunctionsType functionToken indexToken constraintToken procedureToken""");

    private Rules() {}

    static void check(ParserRuleContext rule) {
        String name = Cypher5Parser.ruleNames[rule.getRuleIndex()];
        if (!READING.contains(name)) {
            throw Refusal.because("'%s' begins something that is not among what may be run here (%s)."
                    .formatted(Suggest.brief(rule.getStart().getText()), words(name)),
                    "Only what reads the graph is run, and SHOW INDEXES, CONSTRAINTS, FUNCTIONS and PROCEDURES."
                            + " To write, use a Neo4j of your own.");
        }
        if (rule instanceof Cypher5Parser.StatementsContext all && all.statement().size() != 1) {
            throw Refusal.because("It holds %d statements.".formatted(all.statement().size()), "Send one statement at a time.");
        }
    }

    /** {@code loadCSVClause} as "load csv clause". */
    private static String words(String rule) {
        return rule.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
