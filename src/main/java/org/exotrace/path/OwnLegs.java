package org.exotrace.path;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.jspecify.annotations.Nullable;

/**
 * The legs of one statement that carry cause, by numbers of their own: from 0, in the order of answers, transfers before
 * steps. It says which may go on after which, to {@link CatalogueLegs} for the index, and to {@link OwnWalks}.
 */
final class OwnLegs {

    /**
     * A transfer or a step.
     *
     * @param n        its number among the transfers, or the steps, of its statement
     * @param sign     null for what passes the sign on, as transfers do
     * @param realises of a step, the transfer that its subject is; null where that is none
     */
    record Leg(
            int n, String relation, @Nullable Transfer transfer, @Nullable Step step, @Nullable Sign sign,
            Participant subject, Participant object, @Nullable TransferRelation realises) {}

    private static final Comparator<Leg> BY_NUMBER = Comparator.comparingInt(Leg::n);

    private final Catalogue catalogue;
    private final Statement statement;
    private final List<Leg> legs;

    OwnLegs(Catalogue catalogue, Statement statement) {
        this.catalogue = catalogue;
        this.statement = statement;
        legs = Stream.concat(
                statement.transfers().stream().filter(it -> !it.negated()).map(this::leg).sorted(BY_NUMBER),
                statement.steps().stream().filter(it -> it.pathSign() != null).map(this::leg).sorted(BY_NUMBER)).toList();
    }

    private Leg leg(Transfer it) {
        return new Leg(it.n(), it.relation().toString(), it, null, null, statement.participant(it.subject()), statement.participant(it.object()), null);
    }

    private Leg leg(Step it) {
        Participant subject = statement.participant(it.subject());
        return new Leg(it.n(), it.relation().toString(), null, it, it.pathSign(), subject, statement.participant(it.object()),
                catalogue.entity(subject.entity()).realises());
    }

    Statement statement() {
        return statement;
    }

    int size() {
        return legs.size();
    }

    Leg get(int leg) {
        return legs.get(leg);
    }

    Stream<Leg> stream() {
        return legs.stream();
    }

    /** Two steps that meet in a participant, of which the source says that the second does not build on the first. */
    boolean apart(int first, int second) {
        Step one = get(first).step();
        Step other = get(second).step();
        return one != null && other != null && meet(first, second) && !other.follows().contains(one.n());
    }

    /** A step whose subject is a process that the transfer is: it may follow the transfer wherever that ends. */
    boolean realises(int transfer, int step) {
        Transfer one = get(transfer).transfer();
        return one != null && one.relation() == get(step).realises();
    }

    private boolean meet(int first, int second) {
        return get(first).object().p().equals(get(second).subject().p());
    }

    /** The legs that may go on after one. */
    BitSet after(int leg) {
        BitSet after = new BitSet(size());
        for (int next = 0; next < size(); next++) {
            after.set(next, goesOn(leg, next) || realises(leg, next) && !sameThing(leg, next));
        }
        return after;
    }

    private boolean goesOn(int first, int second) {
        return meet(first, second) && !apart(first, second);
    }

    /** Where a transfer ends in the very thing that a step begins with, in another state, it does not go on there. */
    private boolean sameThing(int first, int second) {
        return get(first).object().entity().equals(get(second).subject().entity());
    }

    /** Those that none of its legs leads to. */
    int[] first() {
        return IntStream.range(0, size())
                .filter(leg -> IntStream.range(0, size()).noneMatch(before -> goesOn(before, leg) || realises(before, leg))).toArray();
    }
}
