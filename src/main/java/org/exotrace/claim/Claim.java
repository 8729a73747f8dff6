package org.exotrace.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.model.Statement;

/** One claim and who makes it: one object each, never changed, of which a catalogue has very many. */
public final class Claim {

    private final ClaimKey key;
    private final List<Statement> statements;
    private final List<Statement> negated;
    private final List<String> legs;
    private final Set<String> places;
    private final boolean hedged;

    private Claim(Growing from) {
        key = from.key;
        statements = List.copyOf(from.statements.values());
        negated = List.copyOf(from.negated.values());
        legs = List.copyOf(from.legs);
        places = Set.copyOf(from.places);
        hedged = !from.isFirm && !statements.isEmpty();
    }

    public ClaimKey key() {
        return key;
    }

    /** Statements that make it, by record. */
    public List<Statement> statements() {
        return statements;
    }

    /** Statements that say that it is not so, by record. */
    public List<Statement> negated() {
        return negated;
    }

    /** Ids of its legs, those that negate it among them. */
    public List<String> legs() {
        return legs;
    }

    /** Whether nobody makes it without a may. */
    public boolean isHedged() {
        return hedged;
    }

    /** Ids of the cells and vesicles that its object is placed in, as far as that is stated. */
    public Set<String> places() {
        return places;
    }

    /** A claim of which not every leg was met yet. */
    static final class Growing {

        private final ClaimKey key;
        private final Map<String, Statement> statements = new LinkedHashMap<>();
        private final Map<String, Statement> negated = new LinkedHashMap<>();
        private final List<String> legs = new ArrayList<>();
        private final Set<String> places = new LinkedHashSet<>();
        private boolean isFirm;

        Growing(ClaimKey key) {
            this.key = key;
        }

        void add(Statement statement, String leg, boolean isNegated, boolean isHedged) {
            legs.add(leg);
            (isNegated ? negated : statements).put(statement.record(), statement);
            isFirm |= !isNegated && !isHedged;
        }

        void addPlace(String entity) {
            places.add(entity);
        }

        Claim grown() {
            return new Claim(this);
        }
    }
}
