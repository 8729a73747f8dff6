package org.exotrace.convert;

import java.util.Map;

/**
 * A row of a table.
 *
 * @param file  its name
 * @param line  on which it stands
 * @param cells by column
 */
record Row(String file, int line, Map<String, String> cells) {

    /** Without white space around it; empty where the table does not say it. */
    String get(String column) {
        return cells.getOrDefault(column, "");
    }
}
