package org.exotrace.graph;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.failure.ProblemException;
import org.exotrace.guard.Refusal;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * What the database itself says that it would do. Every step is on a list of those that read: what a later Neo4j brings is
 * refused until somebody looked at it.
 */
final class Plans {

    private static final Set<String> READING = words("""
            AggregationWithLegacyGrouping AllNodesScan AntiSemiApply Anti Apply Argument ArgumentTracker AssertSameNode AssertSameRelationship
            BFSPruningVarLengthExpand CacheProperties CartesianProduct ConditionalApply AntiConditionalApply Descending Ascending
            DirectedAllRelationshipsScan DirectedRelationshipByIdSeek DirectedRelationshipByElementIdSeek DirectedRelationshipIndexContainsScan
            DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange
            DirectedRelationshipTypeScan DirectedUnionRelationshipTypesScan Distinct Eager EagerAggregation EmptyResult EmptyRow ErrorPlan
            Expand Filter IntersectionNodeByLabelsScan Input LeftOuterHashJoin LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply
            LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeHashJoin
            NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeUniqueIndexSeek
            NodeUniqueIndexSeekByRange NullifyMetadata Optional OptionalExpand OrderedAggregation OrderedDistinct OrderedUnion
            PartialSort PartialTop PartitionedNodeByLabelScan ProduceResults Projection ProjectEndpoints PruningVarLengthExpand
            RelationshipCountFromCountStore Repeat RightOuterHashJoin RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply
            ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top Top1WithTies Trail TriadicBuild TriadicFilter
            TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek
            UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan
            UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan
            UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin VarLengthExpand""");

    private static final Set<String> PROCEDURES = words("""
            db.labels db.relationshipTypes db.propertyKeys db.schema.visualization db.schema.nodeTypeProperties
            db.schema.relTypeProperties""");

    private Plans() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    /** @throws ProblemException 400 {@code query-refused} when a step is not known to read */
    static void check(ResultSummary summary) {
        if (!summary.hasPlan() || summary.queryType() != QueryType.READ_ONLY) {
            throw Refusal.because("The database says that it does something other than read.",
                    "Only clauses that read are run.");
        }
        check(summary.plan());
    }

    private static void check(Plan plan) {
        String step = plan.operatorType().split("[@(]")[0];
        String details = plan.arguments().containsKey("Details") ? plan.arguments().get("Details").asString() : "";
        if (step.equals("ProcedureCall")) {
            String procedure = details.split("\\(")[0];
            if (!PROCEDURES.contains(procedure)) {
                throw Refusal.because("The procedure '%s' is not on the list of those that may be called.".formatted(procedure),
                        "May be called: " + PROCEDURES.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
        } else if (!READING.contains(step)) {
            throw Refusal.because("Its plan has a step that is not known to read only (%s).".formatted(step),
                    "Only clauses that read are run.");
        }
        if (details.contains("reduce(")) {
            throw Refusal.because("It uses reduce, which could not be stopped once it runs.", "Make rows of the list, and use sum() or collect().");
        }
        plan.children().forEach(it -> check((Plan) it));
    }
}
