package org.exotrace.text;

import java.util.Arrays;

/** Numbers that are added in rising order, each kept once. */
public final class Numbers {

    private int[] kept = new int[2];
    private int size;

    public void add(int number) {
        if (size > 0 && kept[size - 1] == number) {
            return;
        }
        if (size == kept.length) {
            kept = Arrays.copyOf(kept, size * 2);
        }
        kept[size++] = number;
    }

    public int[] toArray() {
        return Arrays.copyOf(kept, size);
    }
}
