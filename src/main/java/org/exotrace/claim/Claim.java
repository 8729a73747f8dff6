package org.exotrace.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;

/**
 * One claim and who makes it: one object each, never changed, of which a catalogue has very many. What its statements say of it is looked up in them
 * each time.
 */
public final class Claim {

    private final ClaimKey key;
    private final List<Statement> statements;
    private final List<Statement> negated;
    private final boolean hedged;

    private Claim(Growing from) {
        key = from.key;
        statements = List.copyOf(from.statements);
        negated = List.copyOf(from.negated);
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

    /** Whether nobody makes it without a may. */
    public boolean isHedged() {
        return hedged;
    }

    /** Ids of its legs, those that negate it among them. */
    public List<String> legs() {
        return all().flatMap(it -> Stream.concat(transfers(it).map(it::id), steps(it).map(it::id))).toList();
    }

    /** Ids of the cells and vesicles that its object is placed in, as far as that is stated. */
    public Set<String> places() {
        return all().flatMap(it -> Stream.concat(transfers(it).map(Transfer::object), steps(it).map(Step::object))
                .flatMap(object -> it.place(it.participant(object)).stream())).map(Participant::entity).collect(Collectors.toSet());
    }

    private Stream<Statement> all() {
        TreeMap<String, Statement> all = new TreeMap<>();
        Stream.concat(statements.stream(), negated.stream()).forEach(it -> all.put(it.record(), it));
        return all.values().stream();
    }

    private Stream<Transfer> transfers(Statement of) {
        return of.transfers().stream().filter(it -> ClaimKey.of(of, it).equals(key));
    }

    private Stream<Step> steps(Statement of) {
        return of.steps().stream().filter(it -> ClaimKey.of(of, it).equals(key));
    }

    /** A claim of which not every leg was met yet. */
    static final class Growing {

        private final ClaimKey key;
        private final List<Statement> statements = new ArrayList<>(1);
        private final List<Statement> negated = new ArrayList<>(0);
        private boolean isFirm;

        Growing(ClaimKey key) {
            this.key = key;
        }

        /** Legs of one statement come one after the other. */
        void add(Statement statement, boolean isNegated, boolean isHedged) {
            List<Statement> saying = isNegated ? negated : statements;
            if (saying.isEmpty() || saying.get(saying.size() - 1) != statement) {
                saying.add(statement);
            }
            isFirm |= !isNegated && !isHedged;
        }

        Claim grown() {
            return new Claim(this);
        }
    }
}
