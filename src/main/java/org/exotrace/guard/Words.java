package org.exotrace.guard;

import java.util.Arrays;
import java.util.Set;

/** Lists of words as they stand in a text. */
final class Words {

    private Words() {}

    static Set<String> of(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
