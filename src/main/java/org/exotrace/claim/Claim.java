package org.exotrace.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.model.Statement;

/** One claim and who makes it. */
public final class Claim {

    private final ClaimKey key;
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Set<String> firm = new LinkedHashSet<>();
    private final Map<String, Statement> negated = new LinkedHashMap<>();
    private final List<String> legs = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();

    Claim(ClaimKey key) {
        this.key = key;
    }

    void add(Statement statement, String leg, boolean isNegated, boolean isHedged) {
        legs.add(leg);
        if (isNegated) {
            negated.put(statement.record(), statement);
            return;
        }
        statements.put(statement.record(), statement);
        if (!isHedged) {
            firm.add(statement.record());
        }
    }

    void addPlace(String entity) {
        places.add(entity);
    }

    public ClaimKey key() {
        return key;
    }

    /** Statements that make it, by record. */
    public List<Statement> statements() {
        return List.copyOf(statements.values());
    }

    /** Statements that say that it is not so, by record. */
    public List<Statement> negated() {
        return List.copyOf(negated.values());
    }

    /** Ids of its legs, those that negate it among them. */
    public List<String> legs() {
        return List.copyOf(legs);
    }

    /** Whether nobody makes it without a may. */
    public boolean isHedged() {
        return firm.isEmpty() && !statements.isEmpty();
    }

    /** Ids of the cells and vesicles that its object is placed in, as far as that is stated. */
    public Set<String> places() {
        return Set.copyOf(places);
    }
}
