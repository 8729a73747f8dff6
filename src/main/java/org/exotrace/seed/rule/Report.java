package org.exotrace.seed.rule;

import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;

/** Where one rule writes what it finds. */
record Report(String rule, Consumer<Finding> findings) {

    /**
     * @param below JSON pointer below the item, to what is wrong; empty for the item itself
     * @param what  a sentence
     * @param todo  a sentence
     */
    void error(Placed<?> item, String below, String what, String todo) {
        write(Severity.ERROR, item, below, what, todo);
    }

    /** What is held was looked at when it was read. */
    void warning(Placed<?> item, String below, String what, String todo) {
        if (!item.isBeside()) {
            write(Severity.WARNING, item, below, what, todo);
        }
    }

    private void write(Severity severity, Placed<?> item, String below, String what, String todo) {
        findings.accept(new Finding(item.file(), item.line(below), rule, severity, what, todo));
    }
}
