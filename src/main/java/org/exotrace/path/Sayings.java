package org.exotrace.path;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Direction;
import org.exotrace.model.Kind;
import org.exotrace.model.Modality;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.path.engine.Found;
import org.jspecify.annotations.Nullable;

/**
 * What statements themselves say that one thing does: a saying for each statement and each thing that happens, however many
 * paths lead there. Paths within the statement give the sign; where they leave it open and start in its vesicle or source, what the
 * statement states does. A step that the cited paper contradicts decides nothing. An effect to which no path leads speaks by the
 * direction that it is given.
 */
final class Sayings {

    /** What acts as a whole. */
    static final Set<Role> WHOLE = Set.of(Role.SOURCE, Role.VESICLE);

    private final LegSource source;
    private final Catalogue catalogue;
    private final List<Statement> speakers;
    private final Set<String> from;
    private final @Nullable InCells cells;
    private final boolean inferred;

    /**
     * @param speakers whichever statements may say something without a path
     * @param from     ids of what acts, with what lies below them
     * @param cells    where the question ends in a cell; null otherwise
     * @param inferred whether participants that are only inferred act
     */
    Sayings(LegSource source, List<Statement> speakers, Set<String> from, @Nullable InCells cells, boolean inferred) {
        this.source = source;
        this.catalogue = source.catalogue();
        this.speakers = speakers;
        this.from = from;
        this.cells = cells;
        this.inferred = inferred;
    }

    private record About(String record, String p) {}

    /**
     * @param paths    every documented path that ends in what is asked for
     * @param takes    which statements take part
     * @param wanted   what is asked for, besides those ends of paths: effects that may speak without a path
     * @param opposite id of what it is told the other way round of; null where it is told as asked
     */
    List<PathAnswer.Said> of(
            List<Found> paths, Predicate<Statement> takes, Predicate<Participant> wanted, @Nullable String opposite) {
        Map<About, List<Found>> byAbout = new LinkedHashMap<>();
        for (Found path : paths) {
            Statement statement = source.statement(path.last()).orElse(null);
            if (statement != null) {
                Participant about = source.object(path.last()).orElseThrow();
                byAbout.computeIfAbsent(new About(statement.record(), about.p()), key -> new ArrayList<>()).add(path);
            }
        }
        List<PathAnswer.Said> said = new ArrayList<>();
        byAbout.forEach((about, all) -> {
            Statement statement = catalogue.findStatement(about.record()).orElseThrow();
            said.add(byPaths(statement, statement.participant(about.p()), all, opposite));
        });
        speakers.stream().filter(takes).filter(it -> it.kind() != Kind.BIOMARKER).forEach(statement -> statement.in(Role.EFFECT)
                .stream().filter(wanted).filter(it -> !byAbout.containsKey(new About(statement.record(), it.p())))
                .filter(it -> here(statement, it)).flatMap(it -> stated(statement, it, opposite).stream()).forEach(said::add));
        return said;
    }

    private boolean here(Statement statement, Participant effect) {
        return cells == null || cells.holds(statement, effect).orElseGet(() -> cells.touches(statement));
    }

    private PathAnswer.Said byPaths(Statement statement, Participant about, List<Found> paths, @Nullable String opposite) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        paths.forEach(it -> signs.add(it.sign()));
        Sign sign = signs.size() == 1 ? signs.iterator().next() : Sign.UNKNOWN;
        boolean disputed = paths.stream().allMatch(it -> any(it, this::isDisputed));
        boolean whole = paths.stream().anyMatch(it -> source.subject(it.legs()[0]).filter(one -> WHOLE.contains(one.role())).isPresent());
        VerdictValue stated = value(about.direction());
        VerdictValue says = disputed ? VerdictValue.UNDETERMINED : whole && sign == Sign.UNKNOWN ? stated : VerdictValue.of(sign);
        return said(statement, about, says, true, paths.stream().allMatch(it -> any(it, leg -> isHedged(statement, leg))),
                paths.stream().allMatch(it -> any(it, source.index()::isInferred)), disputed, opposite);
    }

    private Optional<PathAnswer.Said> stated(Statement statement, Participant effect, @Nullable String opposite) {
        boolean ends = statement.steps().stream().anyMatch(it -> it.object().equals(effect.p()) && !it.negated());
        Optional<Participant> actor = statement.participants().stream()
                .filter(it -> WHOLE.contains(it.role()) || it.role() == Role.CARGO && !ends)
                .filter(it -> from.contains(it.entity()) && (inferred || !it.inferred())).findFirst();
        boolean none = actor.isPresent() && statement.steps().stream().anyMatch(it -> it.negated() && it.object().equals(effect.p())
                && (it.subject().equals(actor.get().p()) || WHOLE.contains(actor.get().role())));
        VerdictValue says = none ? VerdictValue.NO_DIFFERENCE : value(effect.direction());
        boolean travel = cells == null && catalogue.entity(effect.entity()).realises() != null;
        return actor.isEmpty() || travel || says == VerdictValue.UNDETERMINED ? Optional.empty()
                : Optional.of(said(statement, effect, says, false,
                        statement.modality() == Modality.HEDGED && effect.primary(), actor.get().inferred(), false, opposite));
    }

    private PathAnswer.Said said(Statement statement, Participant about, VerdictValue says, boolean paths, boolean hedged,
            boolean onlyInferred, boolean disputed, @Nullable String opposite) {
        return new PathAnswer.Said(statement.record(), Ref.to(catalogue, about), opposite == null ? says : says.turned(), about.direction(),
                paths ? Basis.DOCUMENTED : Basis.STATED, cells == null ? null : cells.holds(statement, about).isPresent(),
                cells == null ? null : cells.reach(statement), hedged, onlyInferred, disputed,
                opposite == null ? null : Ref.to(catalogue, opposite), List.copyOf(Papers.of(catalogue).of(statement)));
    }

    private static boolean any(Found path, IntPredicate property) {
        for (int leg : path.legs()) {
            if (property.test(leg)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDisputed(int leg) {
        return source.step(leg).filter(Step::isDisputed).isPresent();
    }

    private boolean isHedged(Statement statement, int leg) {
        Optional<Step> step = source.step(leg);
        return step.isPresent() && statement.isHedged(step.get());
    }

    private static VerdictValue value(@Nullable Direction direction) {
        return direction == Direction.INCREASE ? VerdictValue.INCREASES
                : direction == Direction.DECREASE ? VerdictValue.DECREASES : VerdictValue.UNDETERMINED;
    }
}
