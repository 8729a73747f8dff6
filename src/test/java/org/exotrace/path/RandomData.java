package org.exotrace.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Cite;
import org.exotrace.model.Direction;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.StepRelation;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.exotrace.support.Make;
import org.jspecify.annotations.Nullable;

/** Small random data sets with all that paths depend on: kinds of cells, places, states, vesicles, binding, realising processes. */
final class RandomData {

    private static final List<String> CELLS = List.of("cell:t", "cell:cd8", "cell:cd4", "cell:tumour");
    private static final List<String> VESICLES = List.of("ves:exosome", "ves:tde");
    private static final List<String> OTHERS = List.of("gene:a", "gene:b", "gene:c", "proc:d", "proc:e", "proc:secretion");

    private static final List<StepRelation> CAUSAL =
            List.of(StepRelation.ACTIVATES, StepRelation.ACTIVATES, StepRelation.INHIBITS, StepRelation.AFFECTS);

    private final Random random;

    RandomData(long seed) {
        random = new Random(seed);
    }

    Catalogue catalogue() {
        List<Entity> entities = new ArrayList<>();
        CELLS.forEach(it -> entities.add(entity(it, EntityType.CELL_TYPE, it.startsWith("cell:cd") ? "cell:t" : null, null)));
        VESICLES.forEach(it -> entities.add(entity(it, EntityType.VESICLE, it.equals("ves:tde") ? "ves:exosome" : null, null)));
        OTHERS.forEach(it -> entities.add(entity(it, it.startsWith("gene") ? EntityType.PROTEIN : EntityType.PROCESS, null,
                it.equals("proc:secretion") ? TransferRelation.RELEASES : null)));
        List<Publication> publications = List.of(Make.paper("known", "https://known.example"), Make.paper("other", "https://other.example"),
                Make.review(Map.of(1, new Cite("known", ReferenceStatus.VERIFIED, null, null), 2, new Cite(null, ReferenceStatus.OPEN, null, null),
                        3, new Cite("other", ReferenceStatus.VERIFIED, null, null))));
        List<Statement> statements = IntStream.range(0, 4 + random.nextInt(9)).mapToObj(i -> statement("G" + (100 + i))).toList();
        return new Catalogue(Make.dataSet(entities, publications, statements), "custom", "none");
    }

    private static Entity entity(String id, EntityType type, @Nullable String parent, @Nullable TransferRelation realises) {
        return Make.entity(id, id, type, parent, realises);
    }

    private Statement statement(String record) {
        List<Participant> participants = new ArrayList<>();
        participants.add(participant("s", Role.SOURCE, any(CELLS), null, random.nextBoolean() ? "resistant" : null));
        participants.add(participant("v", Role.VESICLE, any(VESICLES), null, null));
        participants.add(participant("t", Role.TARGET, any(CELLS), null, null));
        int more = 2 + random.nextInt(4);
        for (int i = 0; i < more; i++) {
            String in = any(List.of("s", "v", "t", "outside", "", "", ""));
            participants.add(participant("x" + i, i == more - 1 ? Role.EFFECT : Role.MEDIATOR, any(OTHERS), in.isEmpty() ? null : in, null));
        }
        List<Transfer> transfers = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            transfers.add(transfer(1, "s", TransferRelation.RELEASES, "v"));
            transfers.add(transfer(2, "v", TransferRelation.CARRIES, "x0"));
            transfers.add(transfer(3, "v", TransferRelation.REACHES, "t"));
        }
        return Make.statement(record, any(List.of(Kind.MECHANISM, Kind.MECHANISM, Kind.MECHANISM, Kind.OVERVIEW, Kind.BIOMARKER)),
                any(List.of(List.of(), List.of(1), List.of(2), List.of(1, 2), List.of(3))), participants, transfers, steps(participants));
    }

    private List<Step> steps(List<Participant> participants) {
        List<Step> steps = new ArrayList<>();
        int count = random.nextInt(6);
        for (int n = 1; n <= count; n++) {
            String subject = any(participants).p();
            String object = any(participants).p();
            if (!subject.equals(object)) {
                List<Integer> follows = steps.stream().filter(it -> it.object().equals(subject) && random.nextInt(4) > 0).map(Step::n).toList();
                steps.add(new Step(steps.size() + 1, subject, any(random.nextInt(8) == 0 ? List.of(StepRelation.values()) : CAUSAL), object, null, "does", null, null, null,
                        follows, false, false, false, null, false, null, random.nextInt(12) == 0, null));
            }
        }
        return steps;
    }

    private Transfer transfer(int n, String subject, TransferRelation relation, String object) {
        return new Transfer(n, subject, relation, object, any(List.of(Status.STATED, Status.INFERRED)), null, false, random.nextInt(12) == 0, null, null, null);
    }

    private static Participant participant(String p, Role role, String entity, @Nullable String in, @Nullable String state) {
        return new Participant(p, role, entity, in, state, null, null, null, null, null, null, null, null,
                role == Role.EFFECT ? Direction.INCREASE : null, null, role == Role.EFFECT);
    }

    /** Filters of paths, each there or not. */
    PathFilter filter() {
        return new PathFilter(random.nextBoolean() ? List.of() : List.of(any(CAUSAL), any(CAUSAL)),
                random.nextBoolean() ? List.of() : List.of(EntityType.PROTEIN, any(List.of(EntityType.PROCESS, EntityType.VESICLE, EntityType.CELL_TYPE))),
                List.of(), random.nextInt(4) > 0 ? List.of() : List.of(any(List.of(ReferenceStatus.VERIFIED, ReferenceStatus.OPEN))),
                random.nextInt(3) > 0 ? 0 : 1 + random.nextInt(2));
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Some entity that can be an end. */
    String end() {
        return any(List.of(CELLS, VESICLES, OTHERS, OTHERS).get(random.nextInt(4)));
    }

    int upTo(int bound) {
        return 1 + random.nextInt(bound);
    }
}
