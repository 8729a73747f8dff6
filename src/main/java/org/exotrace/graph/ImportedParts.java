package org.exotrace.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.batchimport.api.InputIterator;
import org.neo4j.batchimport.api.input.InputChunk;
import org.neo4j.batchimport.api.input.InputEntityVisitor;

/**
 * Nodes or relationships of rows, as the importer takes them: by several threads, each of which fetches a part and then has it to
 * itself. Nodes are numbered as they come, so that the same rows give the same numbers both times.
 */
abstract class ImportedParts implements InputIterator, GraphParts.Sink {

    private final Iterator<Map<String, List<Map<String, Object>>>> rows;
    private final GraphParts parts = new GraphParts(this);
    private List<Imported> taken = List.of();
    private long nodes;

    private ImportedParts(Iterator<Map<String, List<Map<String, Object>>>> rows) {
        this.rows = rows;
    }

    static InputIterator nodes(Iterator<Map<String, List<Map<String, Object>>>> rows) {
        return new ImportedParts(rows) {
            @Override
            public long node(Map<String, Object> properties, String... labels) {
                long id = super.node(properties, labels);
                take(to -> {
                    to.id(id);
                    to.labels(labels);
                    write(properties, to);
                });
                return id;
            }
        };
    }

    static InputIterator relationships(Iterator<Map<String, List<Map<String, Object>>>> rows) {
        return new ImportedParts(rows) {
            @Override
            public void relationship(long from, String type, long to, Map<String, Object> properties) {
                take(into -> {
                    into.startId(from);
                    into.endId(to);
                    into.type(type);
                    write(properties, into);
                });
            }
        };
    }

    @Override
    public long node(Map<String, Object> properties, String... labels) {
        return nodes++;
    }

    @Override
    public void relationship(long from, String type, long to, Map<String, Object> properties) {
        // Its turn is the other time.
    }

    void take(Imported one) {
        taken.add(one);
    }

    /** What is null is no property. */
    static void write(Map<String, Object> properties, InputEntityVisitor to) {
        properties.forEach((key, value) -> {
            if (value != null) {
                to.property(key, property(value));
            }
        });
    }

    /** As Bolt would carry it: whole numbers are long, lists are arrays. */
    private static Object property(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty() && list.get(0) instanceof Number
                    ? list.stream().mapToLong(it -> ((Number) it).longValue()).toArray()
                    : list.toArray(String[]::new);
        }
        return value;
    }

    @Override
    public InputChunk newChunk() {
        return new Part();
    }

    @Override
    public synchronized boolean next(InputChunk part) {
        if (!rows.hasNext()) {
            return false;
        }
        taken = new ArrayList<>();
        parts.write(rows.next());
        ((Part) part).left = taken.iterator();
        return true;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    /** One node or relationship. */
    @FunctionalInterface
    interface Imported {
        void write(InputEntityVisitor to);
    }

    /** What one thread has to itself. */
    private static final class Part implements InputChunk {

        private @Nullable Iterator<Imported> left;

        @Override
        public boolean next(InputEntityVisitor to) throws IOException {
            if (left == null || !left.hasNext()) {
                return false;
            }
            left.next().write(to);
            to.endOfEntity();
            return true;
        }

        @Override
        public void close() {
            left = null;
        }
    }
}
