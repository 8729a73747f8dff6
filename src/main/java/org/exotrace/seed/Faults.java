package org.exotrace.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;

/** What is done with a row that cannot be taken: it is told as an error, and nothing is loaded; or it is left out, and listed. */
final class Faults {

    private final Consumer<Finding> findings;
    private final boolean leaves;
    private final List<Left> left = new ArrayList<>();
    private boolean whole = true;

    /** @param leaves whether rows may be left out */
    Faults(Consumer<Finding> findings, boolean leaves) {
        this.findings = findings;
        this.leaves = leaves;
    }

    List<Left> left() {
        return left;
    }

    /** Whether nothing stands in the way of what could be read. */
    boolean isWhole() {
        return whole;
    }

    boolean leavesOut() {
        return leaves;
    }

    void row(String file, int line, String id, String rule, String what, String todo) {
        if (!leaves) {
            whole = false;
            findings.accept(FileSource.error(file, line, rule, what, todo));
        } else {
            left.add(new Left(file, line, id, rule, what, todo));
        }
    }

    /** A row that misses one that has a fault of its own: that one is told, and this one adds nothing. */
    void follows(String file, int line, String id, String what) {
        whole &= leaves;
        if (leaves) {
            left.add(new Left(file, line, id, "kgx-node-left-out", what, "Mend the node."));
        }
    }

    /** What no row is to blame for. */
    void all(Finding finding) {
        whole = false;
        findings.accept(finding);
    }
}
