package org.exotrace.guard;

/**
 * What evaluating an expression comes to.
 *
 * @param work how many elements are looked at before the database can end it
 */
record Cost(Size size, long work) {

    static final Cost NONE = new Cost(Size.ONE, 0);

    static Cost of(Size size) {
        return new Cost(size, 0);
    }

    /** Both are worked out, and either may be the value. */
    Cost or(Cost other) {
        return new Cost(size.or(other.size), work + other.work);
    }

    Cost withSize(Size other) {
        return new Cost(other, work);
    }

    Cost plusWork(long more) {
        return new Cost(size, work + more);
    }
}
