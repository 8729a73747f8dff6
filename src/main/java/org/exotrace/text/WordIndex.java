package org.exotrace.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of many texts hold some letters in one of their words. Each word is kept once, with the texts that it stands in; the
 * words that hold three letters in a row are found by these, and then looked at. Words have no space in them, so that the
 * answer is that of looking through every text. Immutable, so safe for use by many threads.
 */
public final class WordIndex {

    private static final int GRAM = 3;

    private final int size;
    private final String[] words;
    private final int[][] texts;
    private final Spelled spelled;
    /** Three letters in a row, below them a word that holds them; in rising order. */
    private final long[] grams;

    private WordIndex(int size, Map<String, Numbers> found) {
        this.size = size;
        words = found.keySet().stream().sorted().toArray(String[]::new);
        texts = Arrays.stream(words).map(it -> Objects.requireNonNull(found.get(it)).toArray()).toArray(int[][]::new);
        spelled = Spelled.of(words, IntStream.range(0, words.length).toArray());
        grams = grams(words);
    }

    /**
     * @param size  how many texts there are
     * @param texts what stands in each: words with one space between
     */
    public static WordIndex of(int size, IntFunction<Stream<String>> texts) {
        Map<String, Numbers> found = new HashMap<>();
        for (int i = 0; i < size; i++) {
            int text = i;
            texts.apply(i).flatMap(it -> Arrays.stream(it.split(" ")))
                    .forEach(word -> found.computeIfAbsent(word, key -> new Numbers()).add(text));
        }
        return new WordIndex(size, found);
    }

    private static long[] grams(String[] words) {
        long[] grams = new long[Arrays.stream(words).mapToInt(it -> Math.max(0, it.length() - GRAM + 1)).sum()];
        int size = 0;
        for (int word = 0; word < words.length; word++) {
            for (int at = 0; at + GRAM <= words[word].length(); at++) {
                grams[size++] = gram(words[word], at) << Integer.SIZE | word;
            }
        }
        Arrays.sort(grams);
        return grams;
    }

    /** One number for three letters in a row; of rare scripts others may share it, so that words are looked at. */
    private static long gram(String word, int at) {
        return (word.charAt(at) << 20 ^ word.charAt(at + 1) << 10 ^ word.charAt(at + 2)) & Integer.MAX_VALUE;
    }

    /** How many texts there are. */
    public int size() {
        return size;
    }

    /** The texts that hold each of these somewhere; with the empty part all. */
    public BitSet holding(List<String> parts) {
        BitSet left = all();
        for (String part : parts) {
            if (!part.isEmpty() && !left.isEmpty()) {
                left.and(holding(part));
            }
        }
        return left;
    }

    /** The texts that hold it somewhere in a word. */
    public BitSet holding(String part) {
        return part.isEmpty() ? all() : texts(wordsWith(part));
    }

    /** The texts of which a word begins so. */
    public BitSet beginning(String letters) {
        return texts(spelled.beginning(letters));
    }

    /** The texts of which it is a word. */
    public BitSet whole(String word) {
        return texts(spelled.equal(word));
    }

    private IntStream wordsWith(String part) {
        IntStream perhaps = part.length() < GRAM ? IntStream.range(0, words.length) : rarest(part);
        return perhaps.filter(it -> words[it].contains(part));
    }

    /** The words that hold those three letters of it that the fewest do. */
    private IntStream rarest(String part) {
        int from = 0;
        int to = grams.length;
        for (int at = 0; at + GRAM <= part.length(); at++) {
            long gram = gram(part, at);
            int first = from(gram);
            int last = from(gram + 1);
            if (last - first < to - from) {
                from = first;
                to = last;
            }
        }
        return Arrays.stream(grams, from, to).mapToInt(it -> (int) it);
    }

    /** Where the first words stand that hold these letters, or later ones. */
    private int from(long gram) {
        int low = 0;
        int high = grams.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (grams[middle] >> Integer.SIZE < gram) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private BitSet all() {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    private BitSet texts(IntStream words) {
        BitSet found = new BitSet(size);
        words.forEach(word -> {
            for (int text : texts[word]) {
                found.set(text);
            }
        });
        return found;
    }
}
