package org.exotrace.agent;

import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.model.EntityType;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** A modifier of a statement that acts on a participant there. */
record Acting(Catalogue catalogue, Statement statement, Modifier modifier, Participant target) {

    static Stream<Acting> all(Catalogue catalogue) {
        return catalogue.statements().stream().flatMap(statement -> statement.modifiers().stream()
                .filter(it -> it.actsOn() != null)
                .map(it -> new Acting(catalogue, statement, it, statement.participant(it.actsOn()))));
    }

    /** The agent itself, then the drugs right below it: what lies further down may act on something else. */
    Stream<Agent> rows(Matched matched) {
        String agent = statement.participant(modifier.agent()).entity();
        return Stream.concat(Stream.of(row(agent, null, matched)), catalogue.hierarchy().children(agent).stream()
                .filter(it -> isDrug(catalogue.entity(it).type())).sorted().map(it -> row(it, Ref.to(catalogue, agent), Matched.CLASS)));
    }

    private static boolean isDrug(EntityType type) {
        return type == EntityType.DRUG || type == EntityType.ANTIBODY;
    }

    private Agent row(String agent, @Nullable Ref via, Matched matched) {
        return new Agent(Ref.to(catalogue, agent), via, modifier.action(), modifier.works(), statement.record(),
                DocumentRef.of(catalogue.document(statement)), Ref.to(catalogue, target),
                statement.place(target).map(it -> Ref.to(catalogue, it.entity())).orElse(null), matched);
    }
}
