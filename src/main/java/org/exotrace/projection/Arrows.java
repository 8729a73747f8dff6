package org.exotrace.projection;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.model.Direction;
import org.exotrace.model.Modifier;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** The arrows of a statement: transfers, steps, what goes along with an effect, modifiers. */
public final class Arrows {

    private Arrows() {}

    public static List<Arrow> of(Statement statement) {
        return Stream.of(transfers(statement), steps(statement), correlations(statement), modifiers(statement))
                .flatMap(it -> it).toList();
    }

    private static Stream<Arrow> transfers(Statement it) {
        return it.transfers().stream().map(leg -> new Arrow(it, it.id(leg), Arrow.Kind.TRANSFER, leg.n(),
                leg.relation().toString(), it.participant(leg.subject()), it.participant(leg.object()), leg, null, null));
    }

    private static Stream<Arrow> steps(Statement it) {
        return it.steps().stream().map(leg -> new Arrow(it, it.id(leg), Arrow.Kind.STEP, leg.n(),
                leg.relation().toString(), it.participant(leg.subject()), it.participant(leg.object()), null, leg, null));
    }

    /** As the graph has them: from each cargo, else from the vesicle, to each effect that it marks or goes along with. */
    private static Stream<Arrow> correlations(Statement it) {
        List<Participant> from = it.in(Role.CARGO).isEmpty() ? it.in(Role.VESICLE) : it.in(Role.CARGO);
        List<Participant> effects = it.in(Role.EFFECT).stream()
                .filter(one -> one.direction() == Direction.MARKS || one.direction() == Direction.ASSOCIATED).toList();
        return IntStream.range(0, effects.size() * from.size()).mapToObj(i -> {
            Participant effect = effects.get(i / from.size());
            String relation = effect.direction() == Direction.MARKS ? "marks" : "associated_with";
            return new Arrow(it, it.record() + "/a" + (i + 1), Arrow.Kind.CORRELATION, i + 1, relation,
                    from.get(i % from.size()), effect, null, null, null);
        });
    }

    private static Stream<Arrow> modifiers(Statement it) {
        return IntStream.range(0, it.modifiers().size()).boxed().flatMap(i -> {
            Modifier modifier = it.modifiers().get(i);
            return Stream.ofNullable(modifier.actsOn()).map(it::participant).map(on -> new Arrow(it, it.record() + "/m" + (i + 1),
                    Arrow.Kind.MODIFIER, i + 1, modifier.action().toString(), it.participant(modifier.agent()), on, null, null, modifier));
        });
    }
}
