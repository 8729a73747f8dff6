package org.exotrace.path;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.model.Direction;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/**
 * Statements that give an effect a direction and no steps to it: they speak in verdicts, never in paths. A biomarker
 * only marks, and an effect that realises a transfer is how the vesicle travels, so neither speaks.
 */
final class StatedEffects {

    private static final Set<Role> CAUSES = Set.of(Role.SOURCE, Role.VESICLE, Role.CARGO);
    private static final Set<Direction> SIGNED = Set.of(Direction.INCREASE, Direction.DECREASE);

    /** One effect of one statement, and the cell or vesicle that it is placed in, or nothing. */
    private record Speaking(Statement statement, Participant effect, Direction direction, String place) {}

    private final Catalogue catalogue;
    private final List<Speaking> all;

    private StatedEffects(Catalogue catalogue) {
        this.catalogue = catalogue;
        all = catalogue.statements().stream()
                .filter(it -> !it.isChain() && it.kind() != Kind.BIOMARKER)
                .flatMap(it -> it.in(Role.EFFECT).stream()
                        .filter(effect -> catalogue.entity(effect.entity()).realises() == null)
                        .flatMap(effect -> Stream.ofNullable(effect.direction()).filter(SIGNED::contains)
                                .map(direction -> new Speaking(it, effect, direction, place(it, effect)))))
                .toList();
    }

    static StatedEffects in(Catalogue catalogue) {
        return catalogue.derived(StatedEffects.class, StatedEffects::new);
    }

    /**
     * @param takes which statements take part
     * @param from  ids of what causes
     * @param to    ids of the effect, or of the cell that it is placed in
     */
    List<PathAnswer.Stated> of(Predicate<Statement> takes, Set<String> from, Set<String> to, boolean inCell, boolean inferred) {
        return all.stream()
                .filter(it -> to.contains(inCell ? it.place() : it.effect().entity()))
                .filter(it -> takes.test(it.statement()))
                .filter(it -> it.statement().participants().stream().anyMatch(
                        p -> CAUSES.contains(p.role()) && from.contains(p.entity()) && (inferred || !p.inferred())))
                .map(it -> new PathAnswer.Stated(
                        it.statement().record(), Ref.to(catalogue, it.effect()), it.direction()))
                .toList();
    }

    private static String place(Statement statement, Participant effect) {
        return statement.place(effect).map(Participant::entity).orElse("");
    }
}
