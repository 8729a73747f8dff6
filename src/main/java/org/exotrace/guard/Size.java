package org.exotrace.guard;

/**
 * An upper bound of how large a value is.
 *
 * @param count elements of a list, or characters of a text; 1 for anything else
 * @param each  how large an element is, whatever stands in it included
 */
record Size(long count, long each) {

    static final Size ONE = new Size(1, 1);

    /** What is stored in one property, or stands in one path. */
    static final Size STORED = new Size(100, 1);

    private static final long MOST = 1_000_000_000_000L;

    long total() {
        return times(count, Math.max(1, each));
    }

    Size element() {
        return new Size(each, each > 1 ? each : 1);
    }

    Size plus(Size other) {
        return new Size(Math.min(MOST, count + other.count), Math.max(each, other.each));
    }

    Size or(Size other) {
        return new Size(Math.max(count, other.count), Math.max(each, other.each));
    }

    static Size list(long count, Size element) {
        return new Size(Math.min(MOST, Math.max(1, count)), element.total());
    }

    /** Never overflows: beyond the largest bound nothing matters any more. */
    static long times(long a, long b) {
        return a == 0 || b == 0 ? 0 : Math.min(MOST, a > MOST / b ? MOST : a * b);
    }
}
