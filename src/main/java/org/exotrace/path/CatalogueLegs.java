package org.exotrace.path;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.path.engine.DetailsBuilder;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathIndexBuilder;
import org.exotrace.path.engine.Weakest;

/** Makes the index of the curated statements, which the catalogue has read out of Neo4j. */
final class CatalogueLegs {

    private final Catalogue catalogue;
    private final PathIndexBuilder builder;
    private final DetailsBuilder details = new DetailsBuilder();
    private final Map<String, Integer> keys = new HashMap<>();
    private final Set<String> places = new HashSet<>();

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
        OwnLegs legs = new OwnLegs(catalogue, statement);
        int first = builder.size();
        legs.stream().forEach(it -> add(statement, number, it));
        for (int leg = 0; leg < legs.size(); leg++) {
            for (int next = 0; next < legs.size(); next++) {
                if (legs.realises(leg, next)) {
                    details.realises(first + next, first + leg);
                }
                if (legs.apart(leg, next)) {
                    details.apart(first + leg, first + next);
                }
            }
        }
    }

    private void add(Statement statement, int number, OwnLegs.Leg it) {
        int leg = builder.add(node(statement, it.subject()), node(statement, it.object()), number, it.step() != null, it.n(), it.relation(),
                it.sign(), it.transfer() != null && it.transfer().status() == Status.INFERRED);
        details.ends(leg, key(it.subject()), key(it.object()), place(statement, it.subject()), place(statement, it.object()));
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
                .filter(it -> it.publication() == null || catalogue.publication(it.publication()).retracted() == null)
                .map(it -> Weakest.of(it, catalogue.document(statement)))
                .min(Weakest::compareTo).orElse(Weakest.NONE);
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
            details.above(place, catalogue.hierarchy().above(entity).stream().mapToInt(builder::node));
        }
        return place;
    }
}
