package org.exotrace.convert;

import java.nio.file.Path;

/** Reads the tables of one source: each row becomes a statement, or is left out with the reason. */
interface Importer {

    /** Parts that others need come before those. */
    void row(Row row, int part);

    /** How such a file is read. */
    default Table table(Path file) {
        return Table.of(file, Format.header(file));
    }
}
