package org.exotrace.failure;

/**
 * Which letters a word has, as far as that bounds what it can have in common with another.
 *
 * @param once   a bit for each letter that it has; letters and numbers of no bit of their own share some
 * @param twice  a bit for each that it has at least twice
 * @param thrice the same for three times
 * @param more   how many letters are beyond these
 * @param start  its first four letters, the first in the lowest bits
 */
record Letters(int length, long once, long twice, long thrice, int more, long start) {

    private static final int LATIN = 26;
    private static final int DIGITS = 10;
    private static final int START = 4;
    /** Below it two words that begin alike are no more alike for that. */
    private static final double LIKE = 0.7;
    private static final double A_LETTER = 0.1;

    static Letters of(String word) {
        long once = 0;
        long twice = 0;
        long thrice = 0;
        int more = 0;
        for (int i = 0; i < word.length(); i++) {
            long bit = 1L << place(word.charAt(i));
            more += (thrice & bit) == 0 ? 0 : 1;
            thrice |= twice & bit;
            twice |= once & bit;
            once |= bit;
        }
        return new Letters(word.length(), once, twice, thrice, more, start(word));
    }

    /** In one number: every name of the data has one. */
    private static long start(String word) {
        long start = 0;
        for (int i = Math.min(START, word.length()) - 1; i >= 0; i--) {
            start = start << Character.SIZE | word.charAt(i);
        }
        return start;
    }

    private static int place(char letter) {
        if (letter >= 'a' && letter <= 'z') {
            return letter - 'a';
        }
        return letter >= '0' && letter <= '9' ? LATIN + letter - '0' : LATIN + DIGITS + letter % (Long.SIZE - LATIN - DIGITS);
    }

    /** What {@link Suggest} measures is no more than this. */
    double likenessAtMost(Letters other) {
        int common = Math.min(Math.min(length, other.length), Long.bitCount(once & other.once) + Long.bitCount(twice & other.twice)
                + Long.bitCount(thrice & other.thrice) + Math.min(more, other.more));
        if (common == 0) {
            return length == 0 && other.length == 0 ? 1 : 0;
        }
        double likeness = ((double) common / length + (double) common / other.length + 1) / 3;
        return likeness < LIKE ? likeness : likeness + A_LETTER * alikeAtTheStart(other) * (1 - likeness);
    }

    private int alikeAtTheStart(Letters other) {
        return Math.min(Long.numberOfTrailingZeros(start ^ other.start) / Character.SIZE, Math.min(START, Math.min(length, other.length)));
    }
}
