package org.exotrace.cli;

import java.util.ArrayList;
import java.util.List;
import org.exotrace.diff.DataDiff;
import org.jspecify.annotations.Nullable;

/** A difference to read: records first, then what follows from them. */
final class DiffText {

    private DiffText() {}

    static String of(DataDiff found) {
        if (found.isSame()) {
            return "Both are the same data: %s.\n".formatted(found.a());
        }
        List<String> lines = new ArrayList<>();
        found.added().forEach(it -> lines.add("added    %s %s: %s".formatted(it.kind(), it.record(), it.label())));
        found.removed().forEach(it -> lines.add("removed  %s %s: %s".formatted(it.kind(), it.record(), it.label())));
        found.changed().forEach(it -> lines.add("changed  %s %s (%s): %s".formatted(it.kind(), it.record(), String.join(", ", it.fields()), it.label())));
        found.verdicts().forEach(it -> lines.add("verdict  %s -> %s: %s, was %s%s".formatted(it.from().label(), it.to().label(),
                verdict(it.after()), verdict(it.before()), because(it.because()))));
        found.conflicts().forEach(it -> lines.add("contradiction %s: %s%s".formatted(it.after() ? "new" : "gone", it.topic(), because(it.because()))));
        lines.add("%d added, %d removed, %d changed. %d of %d verdicts differ%s; %d contradictions came or went.".formatted(found.added().size(),
                found.removed().size(), found.changed().size(), found.verdicts().size(), found.counted(),
                found.complete() ? "" : " (time ended the comparison)", found.conflicts().size()));
        return String.join("\n", lines) + "\n";
    }

    private static String verdict(DataDiff.@Nullable Verdict it) {
        return it == null ? "not there" : it.value().toString().replace('_', ' ') + (it.basis() == null ? "" : " (" + it.basis() + ")");
    }

    private static String because(List<String> records) {
        return records.isEmpty() ? "" : "; because of " + String.join(", ", records);
    }
}
