package org.exotrace.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The labels of a node. Neo4j Browser paints by the first in alphabetical order, which would be Entity or Exotrace for most: so what
 * a node is stands on it once more, as AsMolecule beside Molecule.
 */
final class Painted {

    /** Those that many sorts share. */
    private static final List<String> SHARED = List.of("Exotrace", "Participant", "Entity");

    private Painted() {}

    static String[] labels(String... own) {
        return Stream.of(Stream.of("Exotrace"), Arrays.stream(own), Arrays.stream(own).filter(it -> !SHARED.contains(it)).map("As"::concat))
                .flatMap(it -> it).toArray(String[]::new);
    }
}
