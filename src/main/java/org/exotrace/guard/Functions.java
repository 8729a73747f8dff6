package org.exotrace.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Which functions may be called, and how large their values may be. What is not listed is refused. */
final class Functions {

    /** How many rows a collection is taken to gather, or a pattern to find; more is ended by the memory limit. */
    static final long ROWS = 1_000;

    private static final Set<String> SMALL = words("""
            abs acos all any asin atan atan2 avg ceil cos cot count date datetime degrees duration e elementid endnode exists exp
            floor haversin id isempty isnan length localdatetime localtime log log10 none pi point point.distance
            point.withinbbox radians rand round sign sin single size sqrt startnode stdev stdevp sum tan time timestamp toboolean
            tobooleanornull tofloat tofloatornull tointeger tointegerornull type valuetype char_length character_length
            date.truncate datetime.truncate duration.between shortestpath allshortestpaths""");

    private static final Set<String> AS_STORED = words("keys labels nodes properties relationships");

    private static final Set<String> AS_LARGE_AS_WHAT_THEY_TAKE = words("""
            coalesce head last left lower ltrim max min btrim nullif percentilecont percentiledisc reverse right rtrim split
            substring tail tobooleanlist tofloatlist tointegerlist tolower tostring tostringlist tostringornull toupper trim
            upper normalize""");

    private Functions() {}

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    static Size size(String function, List<Size> taken) {
        String name = function.toLowerCase(Locale.ROOT);
        if (SMALL.contains(name)) {
            return Size.ONE;
        }
        if (AS_STORED.contains(name)) {
            return Size.STORED;
        }
        Size largest = taken.stream().reduce(Size.ONE, Size::or);
        if (AS_LARGE_AS_WHAT_THEY_TAKE.contains(name)) {
            return largest;
        }
        return switch (name) {
            case "collect" -> Size.list(ROWS, largest);
            case "replace" -> new Size(Size.times(taken.get(0).total(), taken.get(taken.size() - 1).total()), 1);
            default -> throw Refusal.because("The function '%s' is not on the list of those that may be called.".formatted(function),
                    "May be called: range, " + String.join(", ", known()) + ".");
        };
    }

    private static List<String> known() {
        return Stream.of(SMALL, AS_STORED, AS_LARGE_AS_WHAT_THEY_TAKE, Set.of("collect", "replace"))
                .flatMap(Set::stream).sorted().toList();
    }
}
