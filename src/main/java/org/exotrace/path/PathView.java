package org.exotrace.path;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.Cited;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Direction;
import org.exotrace.model.EntityType;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.shown.Asked;
import org.exotrace.shown.Pip;
import org.exotrace.shown.Shown;
import org.exotrace.shown.ShownLeg;
import org.exotrace.shown.Studies;
import org.exotrace.shown.Weak;
import org.exotrace.wording.LegWords;
import org.jspecify.annotations.Nullable;

/** Writes found paths for people and scripts, and gathers the legs and entities that they speak of. */
final class PathView {

    private static final int FIGURES = 4;

    private final LegSource source;
    private final PathIndex index;
    private final Catalogue catalogue;
    private final Map<String, PathAnswer.LegItem> legs = new LinkedHashMap<>();
    private final Map<String, Ref> entities = new TreeMap<>();

    PathView(LegSource source) {
        this.source = source;
        this.index = source.index();
        this.catalogue = source.catalogue();
    }

    Map<String, PathAnswer.LegItem> legs() {
        return legs;
    }

    Map<String, Ref> entities() {
        return entities;
    }

    /**
     * @param statements all that go the same way, of a documented path; null where nobody asked
     * @param full       whether legs and entities are gathered too
     */
    PathAnswer.PathItem item(Found path, @Nullable List<String> statements, String from, String to, boolean full) {
        int[] all = path.legs();
        int last = path.last();
        if (full) {
            IntStream.of(all).forEach(this::gather);
        }
        return new PathAnswer.PathItem(
                path.documented() ? index.recordOf(last) : null, statements,
                index.ids(all), path.sign(), all.length,
                new PathAnswer.Score(path.joints(), all.length, rounded(path.specificity()), path.weakest()),
                any(all, index::isInferred),
                any(all, it -> source.step(it).map(Step::hedged).orElse(false)),
                any(all, it -> source.step(it).map(Step::aim).or(() -> source.transfer(it).map(Transfer::aim)).orElse(false)),
                met(index.entity(index.source(all[0])), from, index.entity(index.target(last)), to),
                direction(last), path.documented() ? null : joints(all),
                Weak.of(IntStream.of(all).mapToObj(it -> new Weak.Leg(index.id(it), shown(it), asked(it))).toList()));
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(FIGURES)).doubleValue();
    }

    private static boolean any(int[] legs, IntPredicate property) {
        for (int leg : legs) {
            if (property.test(leg)) {
                return true;
            }
        }
        return false;
    }

    private static PathAnswer.@Nullable Met met(String start, String from, String end, String to) {
        String first = start.equals(from) ? null : start;
        String last = end.equals(to) ? null : end;
        return first == null && last == null ? null : new PathAnswer.Met(first, last);
    }

    private @Nullable Direction direction(int leg) {
        return source.object(leg).filter(it -> it.role() == Role.EFFECT).map(Participant::direction).orElse(null);
    }

    private List<PathAnswer.JointItem> joints(int[] legs) {
        return IntStream.range(1, legs.length)
                .filter(i -> index.statement(legs[i]) != index.statement(legs[i - 1]))
                .mapToObj(i -> JointView.of(source, legs[i - 1], legs[i]))
                .toList();
    }

    private void gather(int leg) {
        legs.computeIfAbsent(index.id(leg), id -> source.item(leg, this::leg));
        entity(index.entity(index.source(leg)));
        entity(index.entity(index.target(leg)));
    }

    private void entity(String id) {
        entities.computeIfAbsent(id, this::ref);
    }

    Ref ref(String id) {
        return catalogue.findEntity(id).map(it -> Ref.to(catalogue, it.id()))
                .orElseGet(() -> new Ref(id, id, EntityType.MOLECULE_CLASS, null, null, null, null, null, null, null));
    }

    private PathAnswer.LegItem leg(int leg) {
        Step step = source.step(leg).orElse(null);
        Transfer transfer = source.transfer(leg).orElse(null);
        LegWords words = source.statement(leg).map(it -> step != null ? LegWords.of(catalogue, it, step)
                : transfer != null ? LegWords.of(catalogue, it, transfer) : null).orElse(null);
        return new PathAnswer.LegItem(
                index.recordOf(leg), step != null ? step.n() : transfer != null ? transfer.n() : 0,
                index.relation(leg),
                source.subject(leg).map(it -> Ref.to(catalogue, it)).orElseGet(() -> ref(index.entity(index.source(leg)))),
                source.object(leg).map(it -> Ref.to(catalogue, it)).orElseGet(() -> ref(index.entity(index.target(leg)))),
                step != null ? step.sign() : index.sign(leg),
                transfer == null ? null : transfer.status().toString(),
                Objects.toString(step != null ? step.mode() : transfer != null ? transfer.mode() : null, null),
                step == null ? null : step.aspect(),
                step != null ? step.verb() : words == null ? null : words.relationWord(),
                step != null ? step.printedAs() : transfer != null ? transfer.printedAs() : null,
                place(index.subjectPlace(leg)), place(index.objectPlace(leg)),
                index.isInferred(leg) || step != null && step.inferred(), step != null && step.hedged(),
                step != null ? step.aim() : transfer != null && transfer.aim(), step != null && step.ambiguous(),
                step == null ? null : step.citedPaperSign(),
                source.statement(leg).map(Statement::references).orElse(List.of()),
                source.statement(leg).map(it -> DocumentRef.of(catalogue.document(it))).orElse(null),
                source.statement(leg).map(it -> Cited.of(catalogue, it)).orElse(List.of()),
                index.weakest(leg), claim(leg), words, ShownLeg.of(shown(leg), asked(leg)));
    }

    private Shown shown(int leg) {
        return source.statement(leg).map(it -> Studies.of(catalogue, it)).orElse(Shown.NOTHING);
    }

    private List<Pip> asked(int leg) {
        return source.step(leg).map(it -> Asked.of(source.statement(leg).orElseThrow(), it))
                .or(() -> source.transfer(leg).map(Asked::of)).orElse(List.of());
    }

    private PathAnswer.@Nullable ClaimRef claim(int leg) {
        return source.claim(leg).map(it -> new PathAnswer.ClaimRef(it.key().id(), it.statements().size(),
                Papers.of(catalogue).of(it.statements()).size())).orElse(null);
    }

    private @Nullable String place(int place) {
        return place == PathIndex.UNSTATED ? null : place == PathIndex.OUTSIDE ? "outside" : index.entity(place);
    }
}
