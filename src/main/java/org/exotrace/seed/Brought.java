package org.exotrace.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.intake.Part;
import org.exotrace.intake.Parts;
import org.exotrace.intake.Shape;
import org.exotrace.intake.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read as one data set.
 *
 * @param paths a folder, a file, or the two tables of a graph
 * @param left  told each row that is left out; null where none may be
 */
public record Brought(List<Path> paths, @Nullable Consumer<Left> left) {

    public static Brought of(Path path) {
        return new Brought(List.of(path), null);
    }

    /** Each path by itself; two that follow one another and are the nodes and the edges of a graph together. */
    public static List<Brought> each(List<Path> paths) {
        List<Brought> all = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            boolean pair = i + 1 < paths.size() && isPair(paths.get(i), paths.get(i + 1));
            all.add(new Brought(paths.subList(i, pair ? i + 2 : i + 1), null));
            i += pair ? 1 : 0;
        }
        return all;
    }

    public Brought leaving(Consumer<Left> told) {
        return new Brought(paths, told);
    }

    public Path first() {
        return paths.get(0);
    }

    /** @param keeps whether it is to be held; else it is enough to look at it */
    Source source(Consumer<Finding> findings, boolean keeps) {
        return Source.of(paths, findings, left != null, keeps);
    }

    private static boolean isPair(Path one, Path other) {
        Shape first = shape(one);
        Shape second = shape(other);
        return first.hasNodes() && !first.hasEdges() && second.hasEdges() && !second.hasNodes()
                || first.hasEdges() && !first.hasNodes() && second.hasNodes() && !second.hasEdges();
    }

    private static Shape shape(Path path) {
        try {
            List<Part> parts = Files.isRegularFile(path) ? Parts.of(path, FileSource.ROOM) : List.of();
            return parts.size() == 1 ? Shapes.of(parts.get(0)) : Shape.OTHER;
        } catch (IOException e) {
            return Shape.OTHER;
        }
    }
}
