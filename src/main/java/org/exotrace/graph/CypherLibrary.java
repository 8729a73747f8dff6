package org.exotrace.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Finds Cypher statements by their path below {@code cypher/}, without the ending. Safe for use by many threads. */
public final class CypherLibrary {

    private CypherLibrary() {}

    /** @throws IllegalArgumentException when the program names a file that does not ship with it */
    public static CypherFile get(String name) {
        try (InputStream in = CypherLibrary.class.getResourceAsStream("/cypher/" + name + ".cypher")) {
            if (in == null) {
                throw new IllegalArgumentException("There is no cypher/" + name + ".cypher");
            }
            return CypherFile.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
