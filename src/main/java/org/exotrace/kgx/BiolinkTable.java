package org.exotrace.kgx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that was made of the Biolink Model's own file. */
final class BiolinkTable {

    private BiolinkTable() {}

    /** Its rows, without the line that says where it is from. */
    static List<String[]> rows(String name) {
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BiolinkTable.class.getResourceAsStream("/biolink/" + name)), StandardCharsets.UTF_8))) {
            return text.lines().filter(it -> !it.startsWith("#")).map(it -> it.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
