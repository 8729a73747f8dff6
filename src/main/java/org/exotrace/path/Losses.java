package org.exotrace.path;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.hitting.Choice;
import org.exotrace.hitting.HittingSets;
import org.exotrace.path.engine.Budget;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.Tallies;

/**
 * The smallest sets of papers whose loss changes a verdict. A statement is lost with all of its papers, a path with any of its
 * statements. A verdict goes by which sides are taken; so what changes it silences one side or several, and each side
 * falls silent by hitting all that speaks for it. Every such set is judged anew on what it leaves.
 */
final class Losses {

    static final int MOST_PAPERS = 3;
    static final int MOST_SETS = 10;

    private final PathIndex index;
    private final Judge judge;
    private final List<PathAnswer.Said> said;
    private final Grounds grounds;
    private final Budget budget;
    private final PapersByNumber papers;
    private final List<Collection<BitSet>> sides;
    /** Numbers of the statements that speak, or that paths go over. */
    private final BitSet taking = new BitSet();
    private boolean complete;

    /** @param complete whether all paths were found */
    Losses(LegSource source, Judge judge, List<PathAnswer.Said> said, Grounds grounds, boolean complete, Budget budget) {
        this.index = source.index();
        this.judge = judge;
        this.said = said;
        this.grounds = grounds;
        this.complete = complete;
        this.budget = budget;
        papers = PapersByNumber.of(source);
        sides = sides();
        sides.forEach(side -> side.forEach(taking::or));
    }

    RestsOn find() {
        RestsOn.After now = after(new BitSet());
        List<BitSet> found = new ArrayList<>();
        List<RestsOn.PaperSet> sets = new ArrayList<>();
        for (BitSet lost : candidates()) {
            if (found.size() > MOST_SETS || late()) {
                break;
            }
            RestsOn.After then = found.stream().anyMatch(it -> HittingSets.within(it, lost)) ? now : after(lost);
            if (then.differs(now)) {
                found.add(lost);
                sets.add(new RestsOn.PaperSet(papers.told(lost), then));
            }
        }
        return new RestsOn(sets.stream().limit(MOST_SETS).toList(), withoutPaper(), complete && sets.size() <= MOST_SETS);
    }

    private boolean late() {
        boolean late = budget.isLate();
        complete &= !late;
        return late;
    }

    /** What silences a side, or several at once; the smallest first. */
    private List<BitSet> candidates() {
        Set<BitSet> silencing = new LinkedHashSet<>();
        sides.forEach(side -> {
            HittingSets sets = new HittingSets(side.stream().map(this::loss).distinct().toList(), MOST_PAPERS);
            complete &= sets.complete();
            silencing.addAll(sets.minimal());
        });
        Set<BitSet> all = new LinkedHashSet<>(silencing);
        Collection<BitSet> last = silencing;
        for (int i = 1; i < MOST_PAPERS; i++) {
            last = last.stream().takeWhile(it -> !late()).flatMap(a -> silencing.stream().map(b -> union(a, b)))
                    .filter(it -> it.cardinality() <= MOST_PAPERS).filter(all::add).toList();
        }
        return all.stream().sorted(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString)).toList();
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }

    /** Each with what speaks for it, as the numbers of statements that it needs. */
    private List<Collection<BitSet>> sides() {
        Map<List<Object>, Set<BitSet>> saying = new LinkedHashMap<>();
        for (PathAnswer.Said it : said) {
            BitSet statement = new BitSet();
            statement.set(number(it));
            saying.computeIfAbsent(List.of(it.effect().id(), it.says(), !Boolean.FALSE.equals(it.placed())), key -> new LinkedHashSet<>()).add(statement);
        }
        return Stream.concat(saying.values().stream(), grounds.sides()).<Collection<BitSet>>map(it -> it).toList();
    }

    private int number(PathAnswer.Said it) {
        return papers.statement(it.statement());
    }

    private Choice loss(BitSet statements) {
        return Choice.ofGroups(statements.stream().mapToObj(papers::of).collect(Collectors.toSet()));
    }

    private RestsOn.After after(BitSet lost) {
        BitSet gone = new BitSet();
        taking.stream().filter(i -> !papers.of(i).isEmpty() && HittingSets.within(papers.of(i), lost)).forEach(gone::set);
        List<PathAnswer.Said> left = said.stream().filter(it -> !gone.get(number(it))).toList();
        Map<String, Tallies> paths = grounds.without(gone);
        return RestsOn.After.of(judge.outcome(paths, left));
    }

    private List<String> withoutPaper() {
        Stream<Integer> speaking = said.isEmpty() ? grounds.sides().flatMap(Collection::stream).flatMap(it -> it.stream().boxed())
                : said.stream().map(this::number);
        return speaking.distinct().filter(it -> papers.of(it).isEmpty()).map(index::record).sorted().toList();
    }
}
