package org.exotrace.graph;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.guard.Asked;
import org.exotrace.guard.Guard;
import org.exotrace.guard.Refusal;
import org.exotrace.json.Json;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.ResultSummary;

/** One run of free Cypher in a READ session, guarded: its rows as far as the limits go, or its plan. */
final class FreeRun {

    private final Session session;
    private final FreeCypher.Limits limits;

    FreeRun(Session session, FreeCypher.Limits limits) {
        this.session = session;
        this.limits = limits;
    }

    FreeCypher.Answer answer(String query, Map<String, Object> parameters) {
        Asked asked = Guard.read(query);
        try {
            Result result = session.run(asked.text(), parameters, TransactionConfig.builder().withTimeout(limits.time()).build());
            return asked.mode() == Asked.Mode.ROWS ? rows(result) : plan(result);
        } catch (Neo4jException e) {
            throw problem(e, limits.time());
        } catch (DateTimeException | StackOverflowError | IOException e) {
            throw Refusal.because("It answers a value that cannot be written: too deep, or too far in time.", "Return parts of it.");
        }
    }

    private FreeCypher.Answer rows(Result result) throws IOException {
        CutRows rows = new CutRows(limits);
        while (!rows.truncated() && result.hasNext()) {
            rows.add(result.next().values().stream().map(PlainValue::of).toList());
        }
        return new FreeCypher.Answer(result.keys(), rows.taken(), rows.truncated());
    }

    /** Neo4j knows what a query took once each of its rows was read. */
    private FreeCypher.Answer plan(Result result) throws IOException {
        while (result.hasNext()) {
            result.next();
        }
        ResultSummary summary = result.consume();
        String plan = PlanText.of(summary.hasProfile() ? summary.profile() : summary.plan());
        return new FreeCypher.Answer(List.of("plan"), List.of(Json.API.writeValueAsString(List.of(plan))), false);
    }

    /** Whatever the database says against it lies with the query, unless it says nothing at all. */
    static ProblemException problem(Neo4jException failure, Duration time) {
        String code = String.valueOf(failure.code());
        if (code.contains("TransactionTimedOut")) {
            return tooLong(time);
        }
        if (code.contains("OutOfMemory")) {
            return Refusal.because("It needs more memory than one query may use.", "Count or limit before you collect or sort.");
        }
        if (code.contains("StackOverFlow")) {
            return Refusal.because("It is nested too deeply.", "Name parts of it by WITH.");
        }
        if (Away.is(failure) && !code.contains("DatabaseError")) {
            return Away.problem();
        }
        // Places are counted from the words that stand before the query, so they are left out.
        String said = Objects.toString(failure.getMessage(), "").lines().findFirst().orElse("").replaceAll(" *\\(line \\d+, column \\d+[^)]*\\)+", "");
        return Refusal.because("The database does not take it: " + said,
                "Labels, relationships and properties are those of the README; give every parameter that the query names.");
    }

    static ProblemException tooLong(Duration time) {
        return ProblemException.of(ProblemType.TIME_LIMIT,
                "It was ended after %d ms. Ask for less: fewer legs, fewer rows.".formatted(time.toMillis()));
    }
}
