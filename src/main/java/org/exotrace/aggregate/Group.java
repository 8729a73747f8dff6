package org.exotrace.aggregate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Statements with the same ends, by numbers, while they are gathered. */
final class Group {

    private final Ends ends;
    private int[] statements = new int[1];
    private int size;
    private int signs;
    private int papers;

    /** What a group has in common: a number of each column, 0 where there are fewer. */
    record Ends(int a, int b, int c, int d) {

        static final int MOST = 4;

        int get(int column) {
            return switch (column) {
                case 0 -> a;
                case 1 -> b;
                case 2 -> c;
                default -> d;
            };
        }
    }

    Group(Ends ends) {
        this.ends = ends;
    }

    /** @param sign bits of {@link GroupSign} */
    void add(int statement, int sign) {
        if (size == statements.length) {
            statements = Arrays.copyOf(statements, size * 2);
        }
        statements[size++] = statement;
        signs |= sign;
    }

    void carriedBy(int many) {
        papers = many;
    }

    Ends ends() {
        return ends;
    }

    /** Their places, in order. */
    int[] statements() {
        if (size < statements.length) {
            statements = Arrays.copyOf(statements, size);
        }
        return statements;
    }

    int size() {
        return size;
    }

    int papers() {
        return papers;
    }

    @Nullable
    GroupSign sign() {
        return GroupSign.of(signs);
    }
}
