package org.exotrace.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.jspecify.annotations.Nullable;

/** Makes the index of the curated statements, which the catalogue has read out of Neo4j. */
final class CatalogueLegs {

    private final Catalogue catalogue;
    private final PathIndexBuilder builder;
    private final List<Added> added = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    /** A leg by its number of adding, with its participants. */
    private record Added(Statement statement, @Nullable Transfer transfer, @Nullable Step step, Participant subject, Participant object) {}

    private CatalogueLegs(Catalogue catalogue) {
        this.catalogue = catalogue;
        builder = new PathIndexBuilder(catalogue.counts().get("steps") + catalogue.counts().get("transfers"));
    }

    static PathIndex index(Catalogue catalogue) {
        return new CatalogueLegs(catalogue).build();
    }

    private PathIndex build() {
        catalogue.entities().forEach(it -> builder.node(it.id()));
        catalogue.statements().forEach(this::add);
        return builder.build(this::details);
    }

    private void add(Statement statement) {
        boolean joins = statement.kind() != Kind.BIOMARKER && statement.kind() != Kind.ASSOCIATION;
        int number = builder.statement(statement.record(), weakness(statement), joins);
        for (Transfer it : statement.transfers()) {
            Added leg = new Added(statement, it, null, statement.participant(it.subject()), statement.participant(it.object()));
            add(leg, number, it.n(), it.relation().toString(), null, it.status() == Status.INFERRED);
        }
        for (Step it : statement.steps()) {
            if (it.pathSign() != null) {
                Added leg = new Added(statement, null, it, statement.participant(it.subject()), statement.participant(it.object()));
                add(leg, number, it.n(), it.relation().toString(), it.pathSign(), false);
            }
        }
    }

    private void add(Added leg, int statement, int n, String relation, @Nullable Sign sign, boolean inferred) {
        added.add(leg);
        builder.add(node(leg.statement(), leg.subject()), node(leg.statement(), leg.object()), statement,
                leg.step() != null, n, relation, sign, inferred);
    }

    private int node(Statement statement, Participant it) {
        return it.role() == Role.VESICLE
                ? builder.instance(statement.record() + "/" + it.p(), it.entity())
                : builder.node(it.entity());
    }

    /** The best reference of a statement: several support the same claim. */
    private int weakness(Statement statement) {
        return statement.evidence().stream()
                .map(it -> catalogue.findPublication(it.publication()).orElseThrow())
                .mapToInt(it -> it.isReview() ? Weakest.NONE.ordinal() : Weakest.of(it).ordinal())
                .min().orElse(Weakest.NONE.ordinal());
    }

    private PathIndex.Details details(int[] position) {
        int size = added.size();
        int[] subject = new int[size];
        int[] object = new int[size];
        int[] subjectPlace = new int[size];
        int[] objectPlace = new int[size];
        Map<Integer, int[]> after = new HashMap<>();
        Map<Integer, int[]> before = new HashMap<>();
        Set<Long> apart = new HashSet<>();
        Map<Integer, BitSet> above = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Added leg = added.get(i);
            subject[position[i]] = keys.computeIfAbsent(leg.subject().p(), key -> keys.size());
            object[position[i]] = keys.computeIfAbsent(leg.object().p(), key -> keys.size());
            subjectPlace[position[i]] = place(leg.statement(), leg.subject(), above);
            objectPlace[position[i]] = place(leg.statement(), leg.object(), above);
            int first = i;
            while (first > 0 && added.get(first - 1).statement() == leg.statement()) {
                first--;
            }
            for (int j = first; j < size && added.get(j).statement() == leg.statement(); j++) {
                Added next = added.get(j);
                if (next.step() != null) {
                    if (realises(next, leg)) {
                        after.merge(position[i], new int[] {position[j]}, CatalogueLegs::joined);
                        before.merge(position[j], new int[] {position[i]}, CatalogueLegs::joined);
                    }
                    if (leg.step() != null && leg.object().equals(next.subject()) && !next.step().follows().contains(leg.step().n())) {
                        apart.add(Joints.pair(position[i], position[j]));
                    }
                }
            }
        }
        return new PathIndex.Details(subject, object, subjectPlace, objectPlace, after, before, apart, above);
    }

    private boolean realises(Added step, Added transfer) {
        Entity subject = catalogue.entity(step.subject().entity());
        return transfer.transfer() != null && transfer.transfer().relation() == subject.realises();
    }

    private int place(Statement statement, Participant it, Map<Integer, BitSet> above) {
        if (it.in() == null) {
            return PathIndex.UNSTATED;
        }
        if (it.isOutside()) {
            return PathIndex.OUTSIDE;
        }
        String entity = statement.participant(it.in()).entity();
        int place = builder.node(entity);
        above.computeIfAbsent(place, key -> {
            BitSet all = new BitSet();
            catalogue.hierarchy().above(entity).forEach(id -> all.set(builder.node(id)));
            return all;
        });
        return place;
    }

    private static int[] joined(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
