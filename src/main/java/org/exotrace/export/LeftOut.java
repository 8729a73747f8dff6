package org.exotrace.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.projection.Arrow;

/** What a format has no "not" for: it leaves that out, and says how much, since half of it would say the opposite. */
final class LeftOut {

    private LeftOut() {}

    /** {@code 3 negated legs, 1 negated modifier}; nothing where all is told. */
    static Optional<String> of(Selection selection, Predicate<Arrow> isLeftOut) {
        List<Arrow> arrows = selection.arrows().stream().filter(isLeftOut).toList();
        long modifiers = arrows.stream().filter(it -> it.kind() == Arrow.Kind.MODIFIER).count();
        return Optional.of(Stream.of(counted(arrows.size() - modifiers, "leg"), counted(modifiers, "modifier"))
                .filter(it -> !it.isEmpty()).collect(Collectors.joining(", "))).filter(it -> !it.isEmpty());
    }

    private static String counted(long count, String what) {
        return count == 0 ? "" : "%d negated %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
