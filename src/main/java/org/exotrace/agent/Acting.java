package org.exotrace.agent;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.model.EntityType;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A modifier of a statement that acts on a participant there.
 *
 * @param n     its place among the modifiers of its statement
 * @param drugs ids of the drugs right below its agent: what lies further down may act on something else
 */
record Acting(Catalogue catalogue, Statement statement, int n, Modifier modifier, Participant target, List<String> drugs) {

    /** What works first; of one statement as it tells them. */
    static final Comparator<Acting> ORDER = Comparator
            .comparing((Acting it) -> it.modifier().works(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(it -> it.statement().record()).thenComparingInt(Acting::n);

    static Stream<Acting> all(Catalogue catalogue) {
        Map<String, List<String>> drugs = new HashMap<>();
        return catalogue.statements().stream().flatMap(statement -> IntStream.range(0, statement.modifiers().size())
                .filter(n -> statement.modifiers().get(n).actsOn() != null).mapToObj(n -> of(catalogue, statement, n, drugs)));
    }

    private static Acting of(Catalogue catalogue, Statement statement, int n, Map<String, List<String>> drugs) {
        Modifier modifier = statement.modifiers().get(n);
        return new Acting(catalogue, statement, n, modifier, statement.participant(Objects.requireNonNull(modifier.actsOn())),
                drugs.computeIfAbsent(statement.participant(modifier.agent()).entity(), agent -> drugsBelow(catalogue, agent)));
    }

    private static List<String> drugsBelow(Catalogue catalogue, String agent) {
        return catalogue.hierarchy().children(agent).stream().filter(it -> isDrug(catalogue.entity(it).type())).sorted().toList();
    }

    private static boolean isDrug(EntityType type) {
        return type == EntityType.DRUG || type == EntityType.ANTIBODY;
    }

    String agent() {
        return statement.participant(modifier.agent()).entity();
    }

    /** @param via the class that the record names, where the agent is a drug of it */
    Agent told(String agent, @Nullable String via, Matched matched) {
        return new Agent(Ref.to(catalogue, agent), via == null ? null : Ref.to(catalogue, via), modifier.action(), modifier.works(), statement.record(),
                DocumentRef.of(catalogue.document(statement)), Ref.to(catalogue, target),
                statement.place(target).map(it -> Ref.to(catalogue, it.entity())).orElse(null), matched);
    }
}
