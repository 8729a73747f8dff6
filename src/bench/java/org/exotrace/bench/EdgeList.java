package org.exotrace.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.model.Sign;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathIndexBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A graph of directed typed edges that share statements, to measure on.
 *
 * @param nodes    their ids
 * @param types    names of the types of edges
 * @param signs    the sign of each type; null where it has none
 * @param source   per edge a node
 * @param type     per edge a type
 * @param statement per edge a number of a statement, ascending
 */
record EdgeList(
        String[] nodes, String[] types, @Nullable Sign[] signs, int[] source, int[] target, byte[] type, short[] statement) {

    static final int STATEMENTS = 2_000;

    /** The first six are transfers, seven raise, six lower, two have an unknown sign; ours are among them. */
    private static final List<String> TYPES = List.of(
            "RELEASES", "CARRIES", "REACHES", "PRESENTS", "LOADED_WITH", "PRODUCES",
            "ACTIVATES", "RAISES_B", "RAISES_C", "RAISES_D", "RAISES_E", "RAISES_F", "RAISES_G",
            "INHIBITS", "LOWERS_B", "LOWERS_C", "LOWERS_D", "LOWERS_E", "LOWERS_F", "AFFECTS", "AFFECTS_B");
    private static final double TAIL = 0.7;
    private static final int FLAT_TOP = 2;
    private static final int NODES = 34_000;
    private static final int USUAL = 1_200_000;

    /** The usual one: 34 000 nodes, 1.2 million edges of 21 types, the largest degree about 15 000. */
    static EdgeList usual() {
        return generated(NODES, USUAL);
    }

    /** With so many edges and nodes in proportion. */
    static EdgeList ofSize(int edges) {
        return generated((int) ((long) NODES * edges / USUAL), edges);
    }

    /** Both ends drawn by a power law of their rank (Zipf), the same each time. */
    private static EdgeList generated(int nodes, int edges) {
        Random random = new Random(34);
        double[] upTo = new double[nodes];
        double sum = 0;
        for (int i = 0; i < nodes; i++) {
            sum += Math.pow(i + 1 + FLAT_TOP, -TAIL);
            upTo[i] = sum;
        }
        int[] source = new int[edges];
        int[] target = new int[edges];
        byte[] type = new byte[edges];
        short[] statement = new short[edges];
        for (int i = 0; i < edges; i++) {
            do {
                source[i] = draw(upTo, random);
                target[i] = draw(upTo, random);
            } while (source[i] == target[i]);
            type[i] = (byte) random.nextInt(TYPES.size());
            statement[i] = (short) ((long) i * STATEMENTS / edges);
        }
        Sign[] signs = new Sign[TYPES.size()];
        for (int i = 0; i < TYPES.size(); i++) {
            signs[i] = i < 6 ? null : i < 13 ? Sign.POSITIVE : i < 19 ? Sign.NEGATIVE : Sign.UNKNOWN;
        }
        return new EdgeList(IntStream.range(0, nodes).mapToObj(i -> "n:" + i).toArray(String[]::new),
                TYPES.toArray(String[]::new),
                signs, source, target, type, statement);
    }

    private static int draw(double[] upTo, Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return found < 0 ? -found - 1 : found;
    }

    /** Reads source, target, type and sign from a table with tabs between; a header line is passed over. */
    static EdgeList read(Path file) {
        Map<String, Integer> nodes = new LinkedHashMap<>();
        Map<String, Integer> types = new LinkedHashMap<>();
        List<@Nullable Sign> signs = new ArrayList<>();
        List<int[]> edges = new ArrayList<>();
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split("\t", -1)).filter(it -> !it[0].equals("source")).forEach(fields -> {
                if (fields.length < 4) {
                    throw new SurroundingsException("'%s': edge %d has %d columns; it needs source, target, type and sign."
                            .formatted(file, edges.size() + 1, fields.length));
                }
                String key = fields[2].toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_") + " " + fields[3];
                Integer type = types.get(key);
                if (type == null) {
                    type = types.size();
                    types.put(key, type);
                    signs.add(sign(fields[3]));
                }
                edges.add(new int[] {nodes.computeIfAbsent(fields[0], it -> nodes.size()),
                    nodes.computeIfAbsent(fields[1], it -> nodes.size()), type});
            });
        } catch (IOException e) {
            throw new SurroundingsException("'%s' cannot be read: %s".formatted(file, e.getMessage()), e);
        }
        byte[] type = new byte[edges.size()];
        short[] statement = new short[edges.size()];
        IntStream.range(0, edges.size()).forEach(i -> {
            type[i] = (byte) edges.get(i)[2];
            statement[i] = (short) ((long) i * STATEMENTS / edges.size());
        });
        return new EdgeList(nodes.keySet().toArray(String[]::new),
                types.keySet().stream().map(it -> it.split(" ")[0]).toArray(String[]::new), signs.toArray(Sign[]::new),
                edges.stream().mapToInt(it -> it[0]).toArray(), edges.stream().mapToInt(it -> it[1]).toArray(), type, statement);
    }

    private static @Nullable Sign sign(String word) {
        return switch (word) {
            case "1", "+", "positive" -> Sign.POSITIVE;
            case "-1", "-", "negative" -> Sign.NEGATIVE;
            case "", "none" -> null;
            default -> Sign.UNKNOWN;
        };
    }

    int size() {
        return source.length;
    }

    static String record(int statement) {
        return "S%04d".formatted(statement);
    }

    /** The number of an edge within its statement. */
    int number(int edge) {
        return edge - first(statement[edge]) + 1;
    }

    /** The edge of a leg's id, such as S0001/12. */
    int edge(String leg) {
        int slash = leg.indexOf('/');
        return first(Integer.parseInt(leg, 1, slash, 10)) + Integer.parseInt(leg, slash + 1, leg.length(), 10) - 1;
    }

    private int first(int inStatement) {
        return (int) (((long) inStatement * size() + STATEMENTS - 1) / STATEMENTS);
    }

    PathIndex index() {
        PathIndexBuilder builder = EdgeStore.builder(this);
        for (int i = 0; i < size(); i++) {
            builder.add(source[i], target[i], statement[i], true, number(i), types[type[i]],
                    signs[type[i]], false);
        }
        return builder.build();
    }
}
