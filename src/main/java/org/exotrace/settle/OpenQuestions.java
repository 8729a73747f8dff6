package org.exotrace.settle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.Slice;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.failure.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What one catalogue leaves open. Each question is worked out once, when somebody asks for it: the engine runs on the data with
 * either result. Where time ends before all are, the answer says how many were looked at, and the next one goes on from there.
 */
public final class OpenQuestions {

    /** Milliseconds that an answer takes at most, unless told. */
    public static final int USUAL_MS = 4_000;
    public static final int MOST_MS = 30_000;

    private static final Comparator<OpenQuestion> MOST_FIRST = Comparator.<OpenQuestion>comparingInt(it -> -it.verdictsChanged())
            .thenComparingInt(it -> -it.rungsChanged()).thenComparing(OpenQuestion::id);

    private final Ground ground;
    private final Consequences consequences;
    private final List<Candidate> candidates;
    private final Set<String> ids;
    private final Map<String, OpenQuestion> known = new ConcurrentHashMap<>();

    private OpenQuestions(Catalogue catalogue) {
        ground = new Ground(catalogue);
        consequences = new Consequences(catalogue);
        candidates = Stream.of(Negations.of(ground), Disagreements.of(ground), OpenRivals.of(ground), SinglePapers.of(ground), Joints.of(ground),
                UnreadPapers.of(ground)).flatMap(it -> it).toList();
        ids = candidates.stream().map(Candidate::id).collect(Collectors.toSet());
    }

    public static OpenQuestions of(Catalogue catalogue) {
        return catalogue.derived(OpenQuestions.class, OpenQuestions::new);
    }

    /**
     * Those that make a difference, the greatest first; what was not read apart.
     *
     * @param about a record, a leg, the legs of a path, the id of a contradiction or of a claim; null for all but what was not read
     * @param kinds of one of these; empty for all
     * @throws ProblemException {@code unknown-statement}, {@code bad-value}
     */
    public OpenQuestionsAnswer answer(@Nullable String about, List<QuestionKind> kinds, int ms, Slice slice) {
        long end = System.nanoTime() + ms * 1_000_000L;
        Asked asked = about == null ? Asked.ALL : Asked.of(ground, about);
        List<Candidate> these = Stream.concat(asked.own().stream(), candidates.stream().filter(asked.wanted())).filter(it -> kinds.isEmpty()
                ? about != null || it.kind() != QuestionKind.READ : kinds.contains(it.kind())).toList();
        List<OpenQuestion> found = these.stream().flatMap(it -> workedOut(it, end).stream()).toList();
        List<OpenQuestion> ranked = found.stream().filter(it -> it.kind() != QuestionKind.READ && it.matters()).sorted(MOST_FIRST).toList();
        List<OpenQuestion> unread = found.stream().filter(it -> it.kind() == QuestionKind.READ).sorted(MOST_FIRST).toList();
        return new OpenQuestionsAnswer(ranked.size(), slice.offset(), slice.limit(), these.size(), found.size(), slice.of(ranked), unread.size(),
                slice.of(unread));
    }

    /** Nothing where it is not known and there is no time left. Joints of a path that somebody names are not kept. */
    private Optional<OpenQuestion> workedOut(Candidate it, long end) {
        return System.nanoTime() > end ? Optional.ofNullable(known.get(it.id()))
                : Optional.of(ids.contains(it.id()) ? known.computeIfAbsent(it.id(), id -> workedOut(it)) : workedOut(it));
    }

    private OpenQuestion workedOut(Candidate it) {
        return new OpenQuestion(it.id(), it.kind(), it.question(), Ref.to(ground.catalogue(), it.about().from()),
                Ref.to(ground.catalogue(), it.about().to()), it.experiment(), it.assumed().stream().map(one -> consequences.of(it.about(), one)).toList(),
                it.records());
    }

    /** All that it asks. */
    List<Candidate> candidates() {
        return candidates;
    }
}
