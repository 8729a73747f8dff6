package org.exotrace.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Folding;
import org.exotrace.model.Statement;
import org.exotrace.text.Spelled;
import org.exotrace.text.WordIndex;

/** Records and titles of the statements of a catalogue, by their place in {@link Catalogue#statements()}. Immutable. */
final class RecordIndex {

    private static final Pattern BEFORE_THE_NUMBER = Pattern.compile("^\\D+0*");

    private final Spelled records;
    private final Spelled numbers;
    private final WordIndex titles;
    private final BitSet rows = new BitSet();

    private RecordIndex(Catalogue catalogue) {
        List<Statement> statements = catalogue.statements();
        records = spelled(statements, it -> Spelled.anyCase(it.record()));
        numbers = spelled(statements, RecordIndex::number);
        IntStream.range(0, statements.size()).filter(it -> statements.get(it).kind().isRow()).forEach(rows::set);
        titles = WordIndex.of(statements.size(), it -> Stream.of(Folding.words(statements.get(it).title())));
    }

    private static Spelled spelled(List<Statement> statements, Function<Statement, String> text) {
        return Spelled.of(statements.stream().map(text).toArray(String[]::new), IntStream.range(0, statements.size()).toArray());
    }

    static RecordIndex of(Catalogue catalogue) {
        return catalogue.derived(RecordIndex.class, RecordIndex::new);
    }

    /** A record without the letters and zeros before its number. */
    static String number(Statement it) {
        return BEFORE_THE_NUMBER.matcher(it.record()).replaceFirst("");
    }

    /** In any case of letters. */
    IntStream named(String record) {
        return records.equal(Spelled.anyCase(record));
    }

    IntStream numbered(String number) {
        return numbers.equal(number);
    }

    /** Rows of tables; not to be changed. */
    BitSet rows() {
        return rows;
    }

    /** Those whose title holds each of these, folded. */
    BitSet titled(List<String> words) {
        return titles.holding(words);
    }
}
