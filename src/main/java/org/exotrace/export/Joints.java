package org.exotrace.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.exotrace.path.PathAnswer;

/** Where an assembled path changes statement, in words that fit a cell: nobody observed the two legs together. */
final class Joints {

    private Joints() {}

    /** The joints by which paths come to a leg. */
    static List<String> before(PathAnswer paths, String leg) {
        List<String> found = new ArrayList<>();
        for (PathAnswer.PathItem path : paths.shownPaths()) {
            List<PathAnswer.JointItem> joints = Objects.requireNonNullElse(path.joints(), List.of());
            int joint = 0;
            for (int i = 1; i < path.legs().size(); i++) {
                boolean changes = !statement(path.legs().get(i)).equals(statement(path.legs().get(i - 1)));
                if (changes && path.legs().get(i).equals(leg)) {
                    found.add(words(joints.get(joint)));
                }
                joint += changes ? 1 : 0;
            }
        }
        return found.stream().distinct().toList();
    }

    static String words(PathAnswer.JointItem it) {
        return "at %s from %s to %s; shared: %s; differs: %s; unstated: %s; %sobserved together".formatted(
                it.at(), it.fromStatement(), it.toStatement(), list(it.shared()), list(it.differs()), list(it.unstated()),
                it.observedTogether() ? "" : "not ");
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    private static String statement(String leg) {
        return leg.substring(0, leg.lastIndexOf('/'));
    }
}
