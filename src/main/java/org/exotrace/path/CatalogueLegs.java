package org.exotrace.path;

import java.util.ArrayList;
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
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.path.engine.DetailsBuilder;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathIndexBuilder;
import org.exotrace.path.engine.Weakest;
import org.jspecify.annotations.Nullable;

/** Makes the index of the curated statements, which the catalogue has read out of Neo4j. */
final class CatalogueLegs {

    private final Catalogue catalogue;
    private final PathIndexBuilder builder;
    private final DetailsBuilder details = new DetailsBuilder();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Set<String> places = new HashSet<>();

    /** A leg by its number of adding, with its participants. */
    private record Added(int number, @Nullable Transfer transfer, @Nullable Step step, Participant subject, Participant object) {}

    private CatalogueLegs(Catalogue catalogue) {
        this.catalogue = catalogue;
        builder = new PathIndexBuilder(catalogue.statements().stream().mapToInt(it -> it.steps().size() + it.transfers().size()).sum());
    }

    static PathIndex index(Catalogue catalogue) {
        return new CatalogueLegs(catalogue).build();
    }

    private PathIndex build() {
        catalogue.entities().forEach(it -> builder.node(it.id()));
        catalogue.statements().forEach(this::add);
        return builder.build(details);
    }

    private void add(Statement statement) {
        boolean joins = statement.kind() != Kind.BIOMARKER && statement.kind() != Kind.ASSOCIATION;
        int number = builder.statement(statement.record(), backed(statement), joins);
        List<Added> legs = new ArrayList<>();
        for (Transfer it : statement.transfers()) {
            if (it.negated()) {
                continue;
            }
            Participant subject = statement.participant(it.subject());
            Participant object = statement.participant(it.object());
            int leg = add(statement, number, subject, object, false, it.n(), it.relation().toString(), null, it.status() == Status.INFERRED);
            legs.add(new Added(leg, it, null, subject, object));
        }
        for (Step it : statement.steps()) {
            if (it.pathSign() != null) {
                Participant subject = statement.participant(it.subject());
                Participant object = statement.participant(it.object());
                int leg = add(statement, number, subject, object, true, it.n(), it.relation().toString(), it.pathSign(), false);
                legs.add(new Added(leg, null, it, subject, object));
            }
        }
        legs.forEach(leg -> legs.forEach(next -> relate(leg, next)));
    }

    private int add(Statement statement, int number, Participant subject, Participant object,
            boolean step, int n, String relation, @Nullable Sign sign, boolean inferred) {
        int leg = builder.add(node(statement, subject), node(statement, object), number, step, n, relation, sign, inferred);
        details.ends(leg, key(subject), key(object), place(statement, subject), place(statement, object));
        return leg;
    }

    private int node(Statement statement, Participant it) {
        return it.role() == Role.VESICLE
                ? builder.instance(statement.record() + "/" + it.p(), it.entity())
                : builder.node(it.entity());
    }

    private int key(Participant it) {
        return keys.computeIfAbsent(it.p(), key -> keys.size());
    }

    /** The best reference of a statement: several support the same claim. */
    private Weakest backed(Statement statement) {
        return catalogue.evidence(statement).stream()
                .map(it -> Weakest.of(it, catalogue.document(statement)))
                .min(Weakest::compareTo).orElse(Weakest.NONE);
    }

    private void relate(Added leg, Added next) {
        if (next.step() == null) {
            return;
        }
        Entity process = catalogue.entity(next.subject().entity());
        if (leg.transfer() != null && leg.transfer().relation() == process.realises()) {
            details.realises(next.number(), leg.number());
        }
        if (leg.step() != null && leg.object().equals(next.subject()) && !next.step().follows().contains(leg.step().n())) {
            details.apart(leg.number(), next.number());
        }
    }

    private int place(Statement statement, Participant it) {
        if (it.isOutside()) {
            return PathIndex.OUTSIDE;
        }
        if (it.holder() == null) {
            return PathIndex.UNSTATED;
        }
        String entity = statement.participant(it.holder()).entity();
        int place = builder.node(entity);
        if (places.add(entity)) {
            BitSet kinds = new BitSet();
            catalogue.hierarchy().above(entity).forEach(id -> kinds.set(builder.node(id)));
            details.above(place, kinds);
        }
        return place;
    }
}
