package org.exotrace.settle;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.model.Statement;

/** The questions of one kind that a catalogue gives, found one statement after the other as long as there is time, and kept. */
final class Source {

    /** More are not kept: the first are told, and the answer is never said to be complete. */
    private static final int MOST = 20_000;

    private final Ground ground;
    private final QuestionKind kind;
    private final Iterator<Statement> rest;
    private final Map<String, Candidate> found = Collections.synchronizedMap(new LinkedHashMap<>());

    Source(Ground ground, QuestionKind kind) {
        this.ground = ground;
        this.kind = kind;
        rest = ground.catalogue().statements().iterator();
    }

    private static Stream<Candidate> of(Ground ground, QuestionKind kind, Statement it) {
        return switch (kind) {
            case JOINT -> Joints.from(ground, it);
            case NEGATION -> Negations.of(ground, it);
            case CONFLICT, FACET -> Disagreements.of(ground, it).filter(one -> one.kind() == kind);
            case RIVAL -> OpenRivals.of(ground, it);
            case SINGLE_PAPER -> SinglePapers.of(ground, it);
            case READ -> UnreadPapers.of(ground, it);
        };
    }

    /** Those that a statement is part of. */
    static Stream<Candidate> about(Ground ground, QuestionKind kind, Statement it) {
        return kind == QuestionKind.JOINT ? Stream.concat(Joints.from(ground, it), Joints.to(ground, it))
                .filter(one -> one.records().contains(it.record())) : of(ground, kind, it);
    }

    /** Looks for more as long as there is time; one caller at a time. */
    void look(long end) {
        while (System.nanoTime() < end && found.size() < MOST && rest.hasNext()) {
            of(ground, kind, rest.next()).forEach(it -> found.putIfAbsent(it.id(), it));
        }
    }

    List<Candidate> found() {
        synchronized (found) {
            return List.copyOf(found.values());
        }
    }

    /** Whether those are all; for who looks. */
    boolean isComplete() {
        return !rest.hasNext();
    }
}
