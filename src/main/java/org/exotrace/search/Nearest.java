package org.exotrace.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Direction;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.search.Suggestion.Sort;
import org.exotrace.text.WordIndex;

/**
 * The statements that hold most of the words of a question, where none holds all in its title: in the title, in the names of those who take
 * part, or, of words such as suppress, by the way that an effect goes. Immutable.
 */
final class Nearest {

    private static final int FEWEST = 2;

    private final List<Statement> statements;
    private final WordIndex stems;
    private final Map<Direction, BitSet> effects;

    private Nearest(Catalogue catalogue) {
        statements = catalogue.statements().stream().filter(it -> !it.kind().isRow()).toList();
        stems = WordIndex.of(statements.size(), it -> words(catalogue, statements.get(it)).flatMap(Stems::of));
        effects = Map.of(Direction.INCREASE, going(Direction.INCREASE), Direction.DECREASE, going(Direction.DECREASE));
    }

    private static Stream<String> words(Catalogue catalogue, Statement it) {
        return Stream.concat(Stream.of(it.title()), it.participants().stream().map(one -> catalogue.entity(one.entity()))
                .flatMap(one -> Stream.concat(Stream.of(one.label()), one.synonyms().stream())));
    }

    private BitSet going(Direction direction) {
        BitSet going = new BitSet();
        IntStream.range(0, statements.size())
                .filter(it -> statements.get(it).in(Role.EFFECT).stream().anyMatch(one -> one.direction() == direction)).forEach(going::set);
        return going;
    }

    /** Those that hold the most, at least two and half of the words; each says which it is without. */
    static Stream<Tier> of(Catalogue catalogue, String q) {
        return catalogue.derived(Nearest.class, Nearest::new).tier(Stems.asked(q)).stream();
    }

    private Optional<Tier> tier(List<String> words) {
        if (words.size() < FEWEST) {
            return Optional.empty();
        }
        List<BitSet> each = words.stream().map(this::holding).toList();
        List<BitSet> atLeast = atLeast(each);
        int most = atLeast.size();
        return most < FEWEST || 2 * most < words.size() ? Optional.empty()
                : Optional.of(new Tier(Sort.STATEMENT, Hit.NEAREST, atLeast.get(most - 1), StatementHits.order(statements), it -> hit(it, words, each)));
    }

    /** What is in at least one of some sets, in at least two, and so on as far as anything is. */
    private static List<BitSet> atLeast(List<BitSet> sets) {
        List<BitSet> atLeast = new ArrayList<>();
        for (BitSet set : sets) {
            BitSet more = set;
            for (BitSet level : atLeast) {
                BitSet both = (BitSet) level.clone();
                both.and(more);
                level.or(more);
                more = both;
            }
            if (!more.isEmpty()) {
                atLeast.add((BitSet) more.clone());
            }
        }
        return atLeast;
    }

    private BitSet holding(String word) {
        String stem = Stems.stem(word);
        BitSet holding = stem.length() > 2 ? stems.beginning(stem) : stems.whole(stem);
        Direction direction = Stems.direction(word);
        if (direction != null) {
            holding.or(effects.getOrDefault(direction, new BitSet()));
        }
        return holding;
    }

    private Hit hit(int place, List<String> words, List<BitSet> each) {
        Statement it = statements.get(place);
        List<String> without = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!each.get(i).get(place)) {
                without.add(words.get(i));
            }
        }
        return new Hit(Sort.STATEMENT, it.record(), it.title(), it.title(), 1, Hit.NEAREST, without);
    }
}
