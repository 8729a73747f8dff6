package org.exotrace.path;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.claim.Claim;
import org.exotrace.claim.ClaimKey;
import org.exotrace.claim.Claims;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/** From a leg of the index back to what the statement says of it; empty for data that has legs without statements' details. */
final class LegSource {

    /** A leg of a statement: a transfer or a step, and the participants at its ends. */
    private record Said(
            Statement statement, Optional<Transfer> transfer, Optional<Step> step, Participant subject, Participant object) {

        ClaimKey claim() {
            return step.map(it -> ClaimKey.of(statement, it)).orElseGet(() -> ClaimKey.of(statement, transfer.orElseThrow()));
        }
    }

    private static final int MOST_FILTERS = 100;
    private static final int MOST_CELLS = 300;
    private static final int MOST_ITEMS = 10_000;

    private final PathIndex index;
    private final Catalogue catalogue;
    private final LegsOfStatements byStatement;
    /** Every path asks this of each of its legs several times; that nothing is said is known likewise. */
    private final Map<Integer, Optional<Said>> said = new ConcurrentHashMap<>();
    private final Cache<LegFilter, BitSet> filters = Caffeine.newBuilder().maximumSize(MOST_FILTERS).build();
    private final Cache<Set<String>, InCells> cells = Caffeine.newBuilder().maximumSize(MOST_CELLS).build();
    private final Cache<Integer, PathAnswer.LegItem> items = Caffeine.newBuilder().maximumSize(MOST_ITEMS).build();

    LegSource(PathIndex index, Catalogue catalogue) {
        this.index = index;
        this.catalogue = catalogue;
        byStatement = new LegsOfStatements(index);
    }

    /** The curated statements' own. */
    static LegSource of(Catalogue catalogue) {
        return catalogue.derived(LegSource.class, it -> new LegSource(CatalogueLegs.index(it), it));
    }

    PathIndex index() {
        return index;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** Those that take part, kept for the next time: then it costs one bit a leg; null for all. */
    @Nullable
    BitSet legs(LegFilter filter) {
        return filters.get(filter, it -> it.legs(this));
    }

    /** What happens in some cells, kept likewise. */
    InCells in(Set<String> ids) {
        return cells.get(Set.copyOf(ids), it -> new InCells(this, it));
    }

    /** The legs of the statements in which one of these entities occurs. */
    IntStream around(Set<String> entities) {
        return catalogue.occurrences().records(entities, true).stream().flatMapToInt(byStatement::of);
    }

    /** How a leg is told, kept likewise: it is the same in every answer. */
    PathAnswer.LegItem item(int leg, Function<Integer, PathAnswer.LegItem> told) {
        return items.get(leg, told);
    }

    Optional<Statement> statement(int leg) {
        return said(leg).map(Said::statement);
    }

    Optional<Transfer> transfer(int leg) {
        return said(leg).flatMap(Said::transfer);
    }

    Optional<Step> step(int leg) {
        return said(leg).flatMap(Said::step);
    }

    Optional<Participant> subject(int leg) {
        return said(leg).map(Said::subject);
    }

    Optional<Participant> object(int leg) {
        return said(leg).map(Said::object);
    }

    /** The claim that a leg makes: found each time, since whoever asks it of all legs asks once. */
    Optional<Claim> claim(int leg) {
        Optional<Said> known = said.get(leg);
        return (known != null ? known : find(leg)).map(Said::claim).flatMap(Claims.of(catalogue)::find);
    }

    private Optional<Said> said(int leg) {
        Optional<Said> known = said.get(leg);
        return known != null ? known : said.computeIfAbsent(leg, this::find);
    }

    private Optional<Said> find(int leg) {
        Statement statement = catalogue.findStatement(index.recordOf(leg)).orElse(null);
        if (statement == null) {
            return Optional.empty();
        }
        int n = index.number(leg);
        Optional<Step> step = index.isStep(leg)
                ? statement.steps().stream().filter(it -> it.n() == n).findFirst() : Optional.empty();
        Optional<Transfer> transfer = index.isStep(leg)
                ? Optional.empty() : statement.transfers().stream().filter(it -> it.n() == n).findFirst();
        if (step.isEmpty() && transfer.isEmpty()) {
            return Optional.empty();
        }
        String subject = step.map(Step::subject).or(() -> transfer.map(Transfer::subject)).orElseThrow();
        String object = step.map(Step::object).or(() -> transfer.map(Transfer::object)).orElseThrow();
        return Optional.of(new Said(statement, transfer, step, statement.participant(subject), statement.participant(object)));
    }
}
