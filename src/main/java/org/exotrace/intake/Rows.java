package org.exotrace.intake;

import java.io.IOException;
import java.util.function.Consumer;

/** The rows of one table, each time from the first on. */
public interface Rows {

    /** A table of which no row can be told: its header, or its text, is none. */
    final class NoTable extends IOException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final transient Row.Fault fault;

        NoTable(int line, String rule, String what, String todo) {
            super(what);
            this.line = line;
            this.fault = new Row.Fault(rule, what, todo);
        }

        public int line() {
            return line;
        }

        public Row.Fault fault() {
            return fault;
        }
    }

    /** @throws NoTable where it is none */
    void each(Consumer<Row> rows) throws IOException;
}
