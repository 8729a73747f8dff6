package org.exotrace.path;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.claim.Claim;
import org.exotrace.claim.Claims;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.Ends;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.Gathered;
import org.exotrace.path.engine.Open;
import org.exotrace.path.engine.Order;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.Sweep;
import org.jspecify.annotations.Nullable;

/**
 * What molecules do as cargo, one after the other: what single statements say, and apart from that what is only assembled over
 * joints. The statements' sayings and the verdicts are those of paths. For use by one thread.
 */
public final class CargoPaths {

    private static final int MOST_HYPOTHESES = 3;
    private static final int MOST_KEPT = 2_000;
    /** Of many molecules together: time ends the search. */
    private static final long ANY_VISITS = Long.MAX_VALUE / 2;

    private final LegSource source;
    private final PathIndex index;
    private final Catalogue catalogue;
    private final Predicate<Statement> takes;
    private final Budget budget;
    private final Ask anything;
    private final boolean all;
    private final Map<String, BitSet> effects = new TreeMap<>();

    /**
     * @param records of the statements that take part; null for all
     * @param maxMs   time in milliseconds for what is assembled, of all molecules together
     */
    public static CargoPaths among(Catalogue catalogue, @Nullable Set<String> records, int maxMs) {
        LegSource.of(catalogue);
        Claims.of(catalogue);
        Papers.of(catalogue);
        return new CargoPaths(catalogue, records, new Budget(ANY_VISITS, maxMs));
    }

    private CargoPaths(Catalogue catalogue, @Nullable Set<String> records, Budget budget) {
        this.catalogue = catalogue;
        source = LegSource.of(catalogue);
        index = source.index();
        this.budget = budget;
        all = records == null;
        takes = it -> records == null || records.contains(it.record());
        BitSet statements = new BitSet();
        if (records != null) {
            IntStream.range(0, index.statements()).filter(i -> records.contains(index.record(i))).forEach(statements::set);
        }
        anything = new Ask(index.everyNode(), Ends.at(index.everyNode()), null, null,
                source.legs(new LegFilter(records == null ? null : statements, true, Set.of(), 0)), PathRequest.USUAL_STEPS, Ask.Mode.ALL);
        catalogue.statements().stream().flatMap(it -> it.in(Role.EFFECT).stream()).map(Participant::entity).distinct()
                .forEach(it -> effects.put(it, index.nodesOf(Set.of(it))));
    }

    /** What was worked out whole from all statements, kept for the next list. */
    private record Kept(Cache<List<Object>, CargoAnswer> answers) {

        Kept() {
            this(Caffeine.newBuilder().maximumSize(MOST_KEPT).build());
        }
    }

    /** @param assembled whether hypotheses are looked for */
    public CargoAnswer of(String entity, boolean assembled) {
        if (!all) {
            return found(entity, assembled);
        }
        Cache<List<Object>, CargoAnswer> kept = catalogue.derived(Kept.class, it -> new Kept()).answers();
        CargoAnswer known = kept.getIfPresent(List.of(entity, assembled));
        CargoAnswer answer = known == null ? found(entity, assembled) : known;
        if (answer.complete()) {
            kept.put(List.of(entity, assembled), answer);
        }
        return answer;
    }

    private CargoAnswer found(String entity, boolean assembled) {
        Set<String> ids = catalogue.hierarchy().below(entity);
        BitSet nodes = index.nodesOf(ids);
        Ask ask = anything.from(nodes, null);
        Gathered documented = new Gathered(index, ask, Open.TO, Order.JOINTS, path -> true);
        boolean complete = sweep(ask.to(ask.to(), Ask.Mode.DOCUMENTED), Budget.usual(), documented);
        List<CargoAnswer.Chain> chains = chains(ids, told(documented.ranked(ask)));
        if (!assembled) {
            return new CargoAnswer(chains, List.of(), complete);
        }
        Gathered gathered = new Gathered(index, ask, Open.TO, Order.JOINTS, path -> true);
        complete &= sweep(ask, budget, gathered);
        return new CargoAnswer(chains, hypotheses(entity, ask, gathered, chains), complete);
    }

    private boolean sweep(Ask ask, Budget spent, Gathered gathered) {
        return !spent.isLate() && new Sweep(index, ask, spent, Order.JOINTS, gathered).run(ask.to(), Integer.MAX_VALUE);
    }

    /** Those from a cargo to the effects of its statement; of a statement that has none, to whatever its steps act on. */
    private List<Found> told(List<Found> all) {
        List<Found> own = all.stream().filter(it -> role(source.subject(it.legs()[0])) == Role.CARGO && source.step(it.last()).isPresent()).toList();
        Set<String> ending = own.stream().filter(this::endsInEffect).map(this::record).collect(Collectors.toSet());
        return own.stream().filter(it -> endsInEffect(it) || !ending.contains(record(it))).toList();
    }

    private boolean endsInEffect(Found it) {
        return role(source.object(it.last())) == Role.EFFECT;
    }

    private static @Nullable Role role(Optional<Participant> it) {
        return it.map(Participant::role).orElse(null);
    }

    private String record(Found it) {
        return index.recordOf(it.last());
    }

    private List<CargoAnswer.Chain> chains(Set<String> ids, List<Found> paths) {
        List<Statement> carrying = ids.stream().flatMap(it -> catalogue.occurrences().of(it, true).entrySet().stream())
                .filter(it -> it.getValue().contains(Role.CARGO)).map(Map.Entry::getKey).distinct().sorted()
                .map(it -> catalogue.findStatement(it).orElseThrow()).filter(takes).toList();
        Map<List<String>, Set<Claim>> made = new LinkedHashMap<>();
        paths.forEach(it -> made.computeIfAbsent(List.of(record(it), index.entity(index.target(it.last()))), key -> new LinkedHashSet<>())
                .addAll(Arrays.stream(it.legs()).boxed().flatMap(leg -> source.claim(leg).stream()).toList()));
        return new Sayings(source, carrying, ids, null, true).of(paths, takes, it -> true, null).stream()
                .map(it -> chain(it, made.getOrDefault(List.of(it.statement(), it.effect().id()), Set.of())))
                .sorted(Comparator.comparing(CargoAnswer.Chain::statement).thenComparing(it -> it.effect().id())).toList();
    }

    private CargoAnswer.Chain chain(PathAnswer.Said it, Set<Claim> made) {
        Statement statement = catalogue.findStatement(it.statement()).orElseThrow();
        return new CargoAnswer.Chain(it.statement(), it.effect(), it.says(), sign(it.says()),
                statement.in(Role.TARGET).stream().map(one -> Ref.to(catalogue, one)).toList(), it.basis(), it.hedged(), it.inferred(), it.disputed(),
                it.papers().size(), made.stream().map(claim -> claim.key().id()).toList());
    }

    private static Sign sign(VerdictValue says) {
        return says == VerdictValue.INCREASES ? Sign.POSITIVE : says == VerdictValue.DECREASES ? Sign.NEGATIVE : Sign.UNKNOWN;
    }

    private List<CargoAnswer.Hypothesis> hypotheses(String entity, Ask ask, Gathered gathered, List<CargoAnswer.Chain> chains) {
        Set<String> said = chains.stream().map(it -> it.effect().id()).collect(Collectors.toCollection(TreeSet::new));
        PathView view = new PathView(source);
        record Best(String effect, Ask between, Found path) {}
        List<Best> best = new ArrayList<>();
        effects.forEach((effect, nodes) -> {
            Ask between = ask.to(Ends.at(nodes), ask.mode());
            if (!said.contains(effect)) {
                gathered.best(between).filter(it -> !it.documented()).ifPresent(it -> best.add(new Best(effect, between, it)));
            }
        });
        return best.stream().sorted(Comparator.comparing(Best::path, gathered.order()).thenComparing(Best::effect)).limit(MOST_HYPOTHESES)
                .map(it -> new CargoAnswer.Hypothesis(view.ref(it.effect()), Outcome.of(gathered.counts(it.between()), List.of()).value(),
                        gathered.counts(it.between()).assembled().total(), view.item(it.path(), null, entity, it.effect(), false)))
                .toList();
    }
}
