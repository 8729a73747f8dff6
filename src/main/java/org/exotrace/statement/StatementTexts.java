package org.exotrace.statement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.NameIndex;
import org.exotrace.model.Entity;
import org.exotrace.model.Folding;
import org.exotrace.model.Statement;
import org.exotrace.text.Numbers;
import org.exotrace.text.WordIndex;

/**
 * The words of the statements of a catalogue: of title, claim and notes, and of the names of those who take part. Statements
 * count by their place in {@link Catalogue#statements()}. Safe for use by many threads: of what changes, a cache, each set stays as it is.
 */
final class StatementTexts {

    private static final int MOST_WORDS = 100;

    private final WordIndex own;
    private final NameIndex names;
    /** Statements by the place of an entity that takes part. */
    private final int[][] having;
    /** Words asked for lately or often: whoever turns a page, or types on, asks for the same again. Nobody changes a set. */
    private final Cache<String, BitSet> asked = Caffeine.newBuilder().maximumSize(MOST_WORDS).build();

    private StatementTexts(Catalogue catalogue) {
        List<Statement> statements = catalogue.statements();
        own = WordIndex.of(statements.size(), it -> own(statements.get(it)));
        names = NameIndex.of(catalogue);
        having = having(catalogue);
    }

    static StatementTexts of(Catalogue catalogue) {
        return catalogue.derived(StatementTexts.class, StatementTexts::new);
    }

    private static Stream<String> own(Statement it) {
        return Stream.of(Stream.of(it.title(), it.says()), Stream.ofNullable(it.notes())).flatMap(some -> some).map(Folding::words);
    }

    private static int[][] having(Catalogue catalogue) {
        Map<String, Numbers> having = new HashMap<>();
        for (int i = 0; i < catalogue.statements().size(); i++) {
            int place = i;
            catalogue.statements().get(i).participants().forEach(it -> having.computeIfAbsent(it.entity(), key -> new Numbers()).add(place));
        }
        return catalogue.entities().stream().map(Entity::id).map(it -> having.getOrDefault(it, new Numbers()).toArray()).toArray(int[][]::new);
    }

    /** The statements that hold each of these words, folded, some in one place and some in another. */
    BitSet holding(List<String> words) {
        BitSet left = new BitSet();
        left.set(0, own.size());
        words.forEach(it -> left.and(asked.get(it, this::holding)));
        return left;
    }

    private BitSet holding(String word) {
        BitSet found = own.holding(word);
        names.entities(names.holding(word)).stream().forEach(entity -> {
            for (int statement : having[entity]) {
                found.set(statement);
            }
        });
        return found;
    }
}
