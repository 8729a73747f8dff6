package org.exotrace.path.engine;

/**
 * What a leg is within its statement, in one number: whether it is a step, which number it has among the steps or the
 * transfers, its relation and its sign. Labels of one statement are in the order of answers: transfers before steps, then numbers.
 */
final class Label {

    /** So many relations at most, by their numbers from 0. */
    static final int RELATIONS = 64;

    private static final int SIGN_BITS = 2;
    private static final int LOW_BITS = 8;
    private static final int STEP = 1 << 30;
    private static final int MOST = (STEP >> LOW_BITS) - 1;

    private Label() {}

    /** @param sign a code of {@link Signs} */
    static int of(boolean step, int number, int relation, int sign) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("A leg of number %d; a statement takes numbers to %d".formatted(number, MOST));
        }
        return (step ? STEP : 0) | number << LOW_BITS | relation << SIGN_BITS | sign;
    }

    static boolean isStep(int label) {
        return (label & STEP) != 0;
    }

    static int number(int label) {
        return (label & ~STEP) >> LOW_BITS;
    }

    static int relation(int label) {
        return label >> SIGN_BITS & RELATIONS - 1;
    }

    static int sign(int label) {
        return label & (1 << SIGN_BITS) - 1;
    }
}
