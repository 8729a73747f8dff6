package org.exotrace.settle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.claim.Claim;
import org.exotrace.claim.ClaimKey;
import org.exotrace.claim.Claims;
import org.exotrace.conflict.ConflictRequest;
import org.exotrace.conflict.Conflicts;
import org.exotrace.diff.Pair;
import org.exotrace.entity.Ref;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.shown.Reach;
import org.exotrace.shown.Studies;

/**
 * What a result would change: the engine answers from the data with the statement that it would be, and from those without. Looked at
 * again is every verdict on which the statement could speak; what others say of the same ends stays as it is.
 */
final class Consequences {

    private static final int TOLD = 5;

    private final Catalogue before;
    private final Set<Pair> pairs;
    private final Map<Pair, Judgement> known = new ConcurrentHashMap<>();
    private final Map<String, String> conflicts;

    Consequences(Catalogue catalogue) {
        before = catalogue;
        pairs = new LinkedHashSet<>(catalogue.statements().stream().flatMap(it -> Pair.of(it).stream()).toList());
        conflicts = conflicts(catalogue);
    }

    /** @param about the ends of what the question is about */
    OpenQuestion.Outcome of(Pair about, Assumed assumed) {
        Catalogue after = assumed.in(before);
        List<OpenQuestion.Change> changes = new ArrayList<>();
        Judgement then = Judgement.of(after, about);
        Touched touched = new Touched(after, assumed.statement());
        for (Pair pair : Stream.of(pairs.stream(), Pair.of(assumed.statement()).stream(), Stream.of(about)).flatMap(it -> it).distinct().toList()) {
            Judgement was = judged(pair);
            if (!was.isSaid() || touched.by(pair)) {
                Judgement is = pair.equals(about) ? then : Judgement.of(after, pair);
                if (is.differsFrom(was)) {
                    changes.add(new OpenQuestion.Change(Ref.to(after, pair.from()), Ref.to(after, pair.to()), was, is));
                }
            }
        }
        List<String> contradictions = differing(conflicts, conflicts(after));
        return new OpenQuestion.Outcome(assumed.words(), judged(about), then, changes.size() + contradictions.size(),
                rungs(after, assumed.statement()), changes.stream().limit(TOLD).toList(), contradictions.stream().limit(TOLD).toList());
    }

    private Judgement judged(Pair pair) {
        Judgement already = known.get(pair);
        if (already != null) {
            return already;
        }
        Judgement now = Judgement.of(before, pair);
        if (!now.partial()) {
            known.put(pair, now);
        }
        return now;
    }

    /** On what a statement could speak: what has both ends, or a kind or an opposite of them, among its participants. */
    private record Touched(Catalogue catalogue, Set<String> named) {

        Touched(Catalogue catalogue, Statement statement) {
            this(catalogue, new TreeSet<>(statement.participants().stream().map(Participant::entity).toList()));
        }

        boolean by(Pair pair) {
            return names(pair.from()) && (catalogue.entity(pair.to()).type().entityClass() == EntityClass.CELL || names(pair.to())
                    || catalogue.hierarchy().below(pair.to()).stream().flatMap(it -> Opposites.of(catalogue).of(it).stream()).anyMatch(this::names));
        }

        private boolean names(String entity) {
            return catalogue.hierarchy().below(entity).stream().anyMatch(named::contains);
        }
    }

    /** Topics, each by what found it. */
    private static Map<String, String> conflicts(Catalogue catalogue) {
        Map<String, String> all = new TreeMap<>();
        Conflicts.of(catalogue).answer(ConflictRequest.EVERY).items()
                .forEach(it -> all.put(it.key(), it.topic()));
        return all;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.entrySet().stream().filter(it -> !after.containsKey(it.getKey())),
                after.entrySet().stream().filter(it -> !before.containsKey(it.getKey()))).map(Map.Entry::getValue).toList();
    }

    /** How many claims of the data that the statement makes too, or denies, reach another rung. */
    private int rungs(Catalogue after, Statement added) {
        Stream<ClaimKey> made = Stream.concat(added.transfers().stream().map(it -> ClaimKey.of(added, it)), added.steps().stream().map(it -> ClaimKey.of(added, it)));
        return (int) made.distinct().filter(it -> Claims.of(before).find(it)
                .filter(was -> !rung(before, was).equals(rung(after, Claims.of(after).find(it).orElseThrow()))).isPresent()).count();
    }

    private static Reach rung(Catalogue catalogue, Claim it) {
        return Studies.of(catalogue, it.statements()).rung();
    }
}
