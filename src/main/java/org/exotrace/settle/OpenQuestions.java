package org.exotrace.settle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<QuestionKind, Source> sources = new ConcurrentHashMap<>();
    private final Map<String, OpenQuestion> known = new ConcurrentHashMap<>();

    private OpenQuestions(Catalogue catalogue) {
        ground = new Ground(catalogue);
        consequences = new Consequences(catalogue);
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
        Asked asked = about == null ? null : Asked.of(ground, about);
        if (ground.catalogue().statements().size() > MOST_STATEMENTS) {
            return OpenQuestionsAnswer.tooMany(slice);
        }
        long end = System.nanoTime() + ms * 1_000_000L;
        List<QuestionKind> these = !kinds.isEmpty() ? kinds
                : Arrays.stream(QuestionKind.values()).filter(it -> asked != null || it != QuestionKind.READ).toList();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        boolean all = true;
        for (QuestionKind kind : these) {
            all &= asked == null ? all(kind, end, candidates) : about(asked, kind, end, candidates);
        }
        List<OpenQuestion> found = candidates.values().stream().flatMap(it -> workedOut(it, end).stream()).toList();
        return OpenQuestionsAnswer.of(found.stream().sorted(MOST_FIRST).toList(), candidates.size(), all, slice);
    }

    private boolean all(QuestionKind kind, long end, Map<String, Candidate> candidates) {
        Source source = sources.computeIfAbsent(kind, it -> new Source(ground, it));
        source.until(end).forEach(it -> candidates.put(it.id(), it));
        return source.isComplete(end);
    }

    private static boolean about(Asked asked, QuestionKind kind, long end, Map<String, Candidate> candidates) {
        Iterator<Candidate> rest = asked.ofKind().apply(kind).iterator();
        while (System.nanoTime() < end && rest.hasNext()) {
            Candidate it = rest.next();
            candidates.putIfAbsent(it.id(), it);
        }
        return System.nanoTime() < end;
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
        if (known.size() < MOST_KEPT) {
            known.put(it.id(), now);
        }
        return Optional.of(now);
    }

    /** All that it asks. */
    List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        for (QuestionKind kind : QuestionKind.values()) {
            all.addAll(new Source(ground, kind).until(Long.MAX_VALUE));
        }
        return all;
    }
}
