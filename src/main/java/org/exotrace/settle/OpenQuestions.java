package org.exotrace.settle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    /** A second catalogue stands beside the first while an outcome is worked out: above this many statements none is. */
    static final int MOST_STATEMENTS = 20_000;
    /** Paths that somebody names bring questions without end. */
    private static final int MOST_KEPT = 20_000;

    private static final Comparator<OpenQuestion> MOST_FIRST = Comparator.<OpenQuestion>comparingInt(it -> -it.verdictsChanged())
            .thenComparingInt(it -> -it.rungsChanged()).thenComparing(OpenQuestion::id);

    private final Ground ground;
    private final Consequences consequences;
    private final Map<QuestionKind, Source> sources = new EnumMap<>(QuestionKind.class);
    private final Map<String, OpenQuestion> known = new ConcurrentHashMap<>();
    /** For who works something out: one at a time, since a second catalogue stands beside the first meanwhile. */
    private final Semaphore work = new Semaphore(1);

    private OpenQuestions(Catalogue catalogue) {
        ground = new Ground(catalogue);
        consequences = new Consequences(catalogue);
        for (QuestionKind kind : QuestionKind.values()) {
            sources.put(kind, new Source(ground, kind));
        }
    }

    static OpenQuestions of(Catalogue catalogue) {
        return catalogue.derived(OpenQuestions.class, OpenQuestions::new);
    }

    /**
     * Those that make a difference, the greatest first; what was not read apart.
     *
     * @param about a record, a leg, the legs of a path, the id of a contradiction or of a claim; null for all but what was not read
     * @param kinds of one of these; empty for all
     * @param ms    milliseconds; what others are at work on meanwhile is not waited for any longer
     * @throws ProblemException {@code unknown-statement}, {@code bad-value}
     */
    public static OpenQuestionsAnswer answer(Catalogue catalogue, @Nullable String about, List<QuestionKind> kinds, int ms, Slice slice) {
        return catalogue.statements().size() > MOST_STATEMENTS ? OpenQuestionsAnswer.tooMany(slice) : of(catalogue).answer(about, kinds, ms, slice);
    }

    OpenQuestionsAnswer answer(@Nullable String about, List<QuestionKind> kinds, int ms, Slice slice) {
        long end = System.nanoTime() + ms * 1_000_000L;
        Asked asked = about == null ? null : Asked.of(ground, about);
        List<QuestionKind> these = !kinds.isEmpty() ? kinds
                : Arrays.stream(QuestionKind.values()).filter(it -> asked != null || it != QuestionKind.READ).toList();
        boolean mine = mayWork(ms);
        try {
            long until = mine ? end : System.nanoTime();
            return asked == null ? all(these, mine, until, slice) : about(asked, these, until, slice);
        } finally {
            if (mine) {
                work.release();
            }
        }
    }

    private boolean mayWork(int ms) {
        try {
            return work.tryAcquire(ms, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private OpenQuestionsAnswer all(List<QuestionKind> kinds, boolean mine, long end, Slice slice) {
        List<Source> these = kinds.stream().distinct().map(it -> Objects.requireNonNull(sources.get(it))).toList();
        these.forEach(it -> it.look(end));
        boolean complete = mine && these.stream().allMatch(Source::isComplete);
        return workedOut(these.stream().flatMap(it -> it.found().stream()).toList(), complete, end, slice);
    }

    private OpenQuestionsAnswer about(Asked asked, List<QuestionKind> kinds, long end, Slice slice) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        boolean complete = true;
        for (QuestionKind kind : kinds) {
            Iterator<Candidate> rest = asked.ofKind().apply(kind).iterator();
            while (System.nanoTime() < end && rest.hasNext()) {
                Candidate it = rest.next();
                found.putIfAbsent(it.id(), it);
            }
            complete &= System.nanoTime() < end;
        }
        return workedOut(List.copyOf(found.values()), complete, end, slice);
    }

    private OpenQuestionsAnswer workedOut(List<Candidate> candidates, boolean complete, long end, Slice slice) {
        List<OpenQuestion> ranked = candidates.stream().flatMap(it -> workedOut(it, end).stream()).sorted(MOST_FIRST).toList();
        return OpenQuestionsAnswer.of(ranked, candidates.size(), complete, slice);
    }

    /** Nothing where it is not known and there is no time left. */
    private Optional<OpenQuestion> workedOut(Candidate it, long end) {
        OpenQuestion already = known.get(it.id());
        if (already != null || System.nanoTime() > end) {
            return Optional.ofNullable(already);
        }
        OpenQuestion now = new OpenQuestion(it.id(), it.kind(), it.question(), Ref.to(ground.catalogue(), it.about().from()),
                Ref.to(ground.catalogue(), it.about().to()), it.experiment(), it.assumed().stream().map(one -> consequences.of(it.about(), one)).toList(),
                it.records());
        if (known.size() < MOST_KEPT && now.isWhole()) {
            known.put(it.id(), now);
        }
        return Optional.of(now);
    }

    /** All that it asks. */
    List<Candidate> candidates() {
        return sources.values().stream().flatMap(it -> {
            it.look(Long.MAX_VALUE);
            return it.found().stream();
        }).toList();
    }
}
