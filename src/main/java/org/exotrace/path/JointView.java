package org.exotrace.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.exotrace.facet.Facet;
import org.exotrace.model.Evidence;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.path.engine.PathIndex;

/** Says of a joint what both statements share and in what they differ. That nobody observed the legs together it always says. */
final class JointView {

    private final LegSource source;
    private final PathIndex index;
    private final List<String> shared = new ArrayList<>();
    private final List<String> differs = new ArrayList<>();
    private final List<String> unstated = new ArrayList<>();

    private JointView(LegSource source) {
        this.source = source;
        this.index = source.index();
    }

    static PathAnswer.JointItem of(LegSource source, int a, int b) {
        JointView view = new JointView(source);
        view.places(a, b);
        Optional<Statement> from = source.statement(a);
        Optional<Statement> to = source.statement(b);
        if (from.isPresent() && to.isPresent()) {
            view.compare("reference", view.references(from.get()), view.references(to.get()));
            view.compare("species", Facet.SPECIES.of(source.catalogue(), from.get()), Facet.SPECIES.of(source.catalogue(), to.get()));
            view.compare("disease", Facet.DISEASE.of(source.catalogue(), from.get()), Facet.DISEASE.of(source.catalogue(), to.get()));
        }
        view.compare("assay", assay(source, a), assay(source, b));
        view.states(a, b);
        return new PathAnswer.JointItem(view.index.entity(view.index.target(a)),
                view.index.recordOf(a), view.index.recordOf(b),
                List.copyOf(view.shared), List.copyOf(view.differs), List.copyOf(view.unstated), false);
    }

    private void places(int a, int b) {
        int here = index.objectPlace(a);
        int there = index.subjectPlace(b);
        if (isCell(index.target(a))) {
            shared.add("cell");
        } else if (here == PathIndex.UNSTATED || there == PathIndex.UNSTATED) {
            unstated.add("cell");
        } else if (here == there) {
            shared.add(here == PathIndex.OUTSIDE ? "outside" : word(here));
        } else {
            shared.add("broader " + word(there));
        }
    }

    private String word(int place) {
        return isCell(place) ? "cell" : "vesicle";
    }

    private boolean isCell(int node) {
        return source.catalogue().findEntity(index.entity(node)).filter(Scope::isCell).isPresent();
    }

    /** What two statements may both rest on: papers, and printed numbers whose paper is not known. */
    private List<String> references(Statement statement) {
        return source.catalogue().evidence(statement).stream()
                .filter(it -> it.printed() != null || !source.catalogue().document(statement).isReview())
                .map(it -> it.isKnown() ? it.publication() : statement.document() + ":" + it.printed()).toList();
    }

    private static List<String> assay(LegSource source, int leg) {
        return source.step(leg).map(Step::assay).map(List::of).orElse(List.of());
    }

    private void compare(String facet, Collection<String> a, Collection<String> b) {
        (a.isEmpty() || b.isEmpty() ? unstated : Collections.disjoint(a, b) ? differs : shared).add(facet);
    }

    /** A state is only worth a word where one is stated. */
    private void states(int a, int b) {
        if (!source.object(a).map(Participant::state).equals(source.subject(b).map(Participant::state))) {
            differs.add("state");
        }
    }
}
