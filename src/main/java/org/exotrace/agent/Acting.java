package org.exotrace.agent;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.answer.Made;
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
 * @param n its place among the modifiers of its statement
 */
record Acting(Catalogue catalogue, Statement statement, int n, Modifier modifier, Participant target) {

    static Stream<Acting> all(Catalogue catalogue) {
        return catalogue.statements().stream().flatMap(statement -> IntStream.range(0, statement.modifiers().size())
                .filter(n -> statement.modifiers().get(n).actsOn() != null).mapToObj(n -> of(catalogue, statement, n)));
    }

    private static Acting of(Catalogue catalogue, Statement statement, int n) {
        Modifier modifier = statement.modifiers().get(n);
        return new Acting(catalogue, statement, n, modifier, statement.participant(Objects.requireNonNull(modifier.actsOn())));
    }

    /** The agent itself, then the drugs right below it: what lies further down may act on something else. */
    Stream<Acted> rows(Matched matched) {
        String agent = statement.participant(modifier.agent()).entity();
        return Stream.concat(Stream.of(new Acted(this, agent, null, matched)), catalogue.hierarchy().children(agent).stream()
                .filter(it -> isDrug(catalogue.entity(it).type())).sorted().map(it -> new Acted(this, it, agent, Matched.CLASS)));
    }

    private static boolean isDrug(EntityType type) {
        return type == EntityType.DRUG || type == EntityType.ANTIBODY;
    }

    /** An agent in it, that is asked about something; of many of these few are ever told. */
    record Acted(Acting acting, String agent, @Nullable String via, Matched matched) {

        private static final Comparator<Acted> ORDER = Comparator.comparing(Acted::matched)
                .thenComparing(it -> it.acting().modifier().works(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(it -> it.acting().statement().record());

        /** The closest, and what works, first; of one statement as it tells them. */
        static List<Agent> told(Stream<Acted> rows) {
            return Made.of(rows.sorted(ORDER).toList(), it -> it.acting().row(it.agent(), it.via(), it.matched()));
        }
    }

    private Agent row(String agent, @Nullable String via, Matched matched) {
        return new Agent(Ref.to(catalogue, agent), via == null ? null : Ref.to(catalogue, via), modifier.action(), modifier.works(), statement.record(),
                DocumentRef.of(catalogue.document(statement)), Ref.to(catalogue, target),
                statement.place(target).map(it -> Ref.to(catalogue, it.entity())).orElse(null), matched);
    }
}
