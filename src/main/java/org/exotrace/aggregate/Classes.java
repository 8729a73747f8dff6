package org.exotrace.aggregate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exotrace.catalogue.Hierarchy;

/** The classes that an entity counts as: those at the top, or below a top that is open what lies below it. */
record Classes(Hierarchy hierarchy, Set<String> open) {

    List<String> of(String id) {
        List<String> tops = hierarchy.tops(id);
        if (open.isEmpty()) {
            return tops;
        }
        Set<String> found = new LinkedHashSet<>();
        tops.forEach(it -> walk(it, id, found));
        return new ArrayList<>(found);
    }

    /** An open class still stands for itself where it is all that is stated. */
    private void walk(String here, String id, Set<String> found) {
        if (here.equals(id) || !open.contains(here)) {
            found.add(here);
            return;
        }
        Set<String> above = hierarchy.above(id);
        hierarchy.children(here).stream().filter(above::contains).forEach(it -> walk(it, id, found));
    }
}
