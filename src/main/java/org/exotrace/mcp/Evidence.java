package org.exotrace.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.failure.ProblemException;

/** The argument that narrows by how well something was shown: filters of the API in one text, since a list of tools is read before each talk. */
final class Evidence {

    private static final String NAME = "evidence";
    private static final List<String> FILTERS = List.of("shown", "claimed", "attribution", "ev_setting", "contested", "unread");

    private Evidence() {}

    /** @throws ProblemException where the text is none of these filters with its value, joined by {@code &} */
    static Map<String, List<String>> of(Given given) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        for (String one : given.has(NAME) ? given.text(NAME).split("&") : new String[0]) {
            String[] sides = one.strip().split("=", -1);
            if (sides.length != 2 || !FILTERS.contains(sides[0])) {
                throw ProblemException.badValue(NAME, given.text(NAME), "it is filters as claimed=N, joined by &: %s.".formatted(String.join(", ", FILTERS)));
            }
            filters.computeIfAbsent(sides[0], name -> new ArrayList<>()).add(sides[1]);
        }
        return filters;
    }
}
