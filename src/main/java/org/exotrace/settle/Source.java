package org.exotrace.settle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.model.Statement;

/** The questions of one kind that a catalogue gives, found one statement after the other as long as there is time, and kept. */
final class Source {

    private final Iterator<Candidate> rest;
    private final List<Candidate> found = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Source(Ground ground, QuestionKind kind) {
        rest = (isContradiction(kind) ? Disagreements.of(ground, (Statement) null).filter(it -> it.kind() == kind)
                : ground.catalogue().statements().stream().flatMap(it -> of(ground, kind, it))).iterator();
    }

    private static boolean isContradiction(QuestionKind kind) {
        return kind == QuestionKind.CONFLICT || kind == QuestionKind.FACET;
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

    /** As many as there is time for. */
    synchronized List<Candidate> until(long end) {
        while (System.nanoTime() < end && rest.hasNext()) {
            Candidate it = rest.next();
            if (ids.add(it.id())) {
                found.add(it);
            }
        }
        return List.copyOf(found);
    }

    /** Whether those are all. */
    synchronized boolean isComplete(long end) {
        return System.nanoTime() < end && !rest.hasNext();
    }
}
