package org.exotrace.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Texts by number, in the order of their letters: those that begin alike stand side by side. Immutable. */
public final class Spelled {

    private final String[] texts;
    private final int[] numbers;

    private Spelled(String[] texts, int[] numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /**
     * @param texts   a number may have several, and several numbers one
     * @param numbers whose each is, as many as texts
     */
    public static Spelled of(String[] texts, int[] numbers) {
        int[] order = IntStream.range(0, texts.length).boxed().sorted(Comparator.comparing((Integer it) -> texts[it])).mapToInt(it -> it).toArray();
        return new Spelled(Arrays.stream(order).mapToObj(it -> texts[it]).toArray(String[]::new),
                Arrays.stream(order).map(it -> numbers[it]).toArray());
    }

    /** The numbers of the texts that begin so; one of several such texts comes up as often. */
    public IntStream beginning(String letters) {
        int from = from(letters);
        int to = from;
        while (to < texts.length && texts[to].startsWith(letters)) {
            to++;
        }
        return Arrays.stream(numbers, from, to);
    }

    /** The numbers of the texts that are this one. */
    public IntStream equal(String text) {
        int from = from(text);
        int to = from;
        while (to < texts.length && texts[to].equals(text)) {
            to++;
        }
        return Arrays.stream(numbers, from, to);
    }

    /** Where the first stands that is not before it. */
    private int from(String text) {
        int low = 0;
        int high = texts.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (texts[middle].compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The same of texts that differ in nothing but the case of letters, as {@link String#equalsIgnoreCase} sees it. */
    public static String anyCase(String text) {
        StringBuilder alike = new StringBuilder(text.length());
        text.codePoints().forEach(it -> alike.appendCodePoint(Character.toLowerCase(Character.toUpperCase(it))));
        return text.contentEquals(alike) ? text : alike.toString();
    }
}
