package org.exotrace.seed;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.exotrace.convert.Format;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.intake.Part;
import org.exotrace.intake.Parts;
import org.exotrace.intake.Rows;
import org.exotrace.intake.Shape;
import org.exotrace.intake.Shapes;
import org.exotrace.intake.Strangers;
import org.exotrace.intake.Strangers.Stranger;

/**
 * A whole data set in one file or archive, in a folder of tables, or in two files: our JSON, or a graph as KGX or TRAPI. Which it
 * is, the content tells.
 */
final class FileSource {

    /** More than this, in bytes, fills the memory of this process before it is understood. */
    static final long ROOM = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 12);

    private static final Set<String> OF_SEEDS = Set.of("statements", "entities", "documents", "dataset.yaml", "themes.yaml", "publications.yaml",
            "conflicts.yaml", "references.yaml", "review.yaml", "traps.yaml");

    private final Consumer<Finding> findings;
    private final boolean leaves;
    private final boolean keeps;

    private record Found(Part part, Shape shape) {}

    /**
     * @param leaves whether rows that cannot be taken may be left out
     * @param keeps  whether it is to be held; else it is enough to look at it
     */
    FileSource(Consumer<Finding> findings, boolean leaves, boolean keeps) {
        this.findings = findings;
        this.leaves = leaves;
        this.keeps = keeps;
    }

    /** Whether a folder holds tables of a graph in place of seeds. */
    static boolean isGraph(Path folder) {
        if (!Files.isDirectory(folder) || OF_SEEDS.stream().anyMatch(it -> Files.exists(folder.resolve(it)))) {
            return false;
        }
        try {
            for (Part part : Parts.of(folder, ROOM)) {
                Shape shape = Shapes.of(part);
                if (shape.hasNodes() || shape.hasEdges()) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    Source read(List<Path> paths) {
        String name = paths.stream().map(it -> it.getFileName().toString()).collect(Collectors.joining(" and "));
        try {
            List<Found> found = new ArrayList<>();
            for (Path path : paths) {
                for (Part part : Parts.of(path, ROOM)) {
                    found.add(new Found(part, Shapes.of(part)));
                }
            }
            return read(name, found);
        } catch (Parts.TooLarge e) {
            findings.accept(tooLarge(name, "What this archive holds"));
        } catch (Parts.Broken e) {
            findings.accept(e.why().map(it -> error(name, 1, "zip", it, "Pack it anew as a plain zip or tar.gz, without a password.")).orElseGet(() -> broken(name)));
        } catch (Rows.NoTable e) {
            findings.accept(error(name, e.line(), e.fault().rule(), e.fault().what(), e.fault().todo()));
        } catch (IOException | UncheckedIOException e) {
            if (e instanceof ZipException || e.getCause() instanceof ZipException || e instanceof EOFException) {
                findings.accept(broken(name));
            } else {
                throw unreadable(paths.get(0), e);
            }
        } catch (RuntimeException | Error e) {
            findings.accept(Unread.of(name, e));
        }
        return none();
    }

    private Source read(String name, List<Found> found) throws IOException {
        List<Found> nodes = found.stream().filter(it -> it.shape().hasNodes()).toList();
        List<Found> edges = found.stream().filter(it -> it.shape().hasEdges()).toList();
        List<Found> whole = found.stream().filter(it -> it.shape() == Shape.DATA_SET).toList();
        if (nodes.isEmpty() && edges.isEmpty()) {
            if (paths(found) > ROOM) {
                findings.accept(tooLarge(name, "This file"));
                return none();
            }
            return whole.size() == 1 ? new JsonSource(findings).read(whole.get(0).part().file(), held(whole.get(0).part()))
                    : whole.isEmpty() ? stranger(name, found) : several(name, "data sets", whole);
        }
        if (nodes.size() > 1 || edges.size() > 1) {
            return several(name, nodes.size() > 1 ? "tables of nodes" : "tables of edges", nodes.size() > 1 ? nodes : edges);
        }
        if (nodes.isEmpty() || edges.isEmpty()) {
            findings.accept(nodes.isEmpty() ? alone(edges.get(0), "edges", "nodes") : alone(nodes.get(0), "nodes", "edges"));
            return none();
        }
        Part nodePart = nodes.get(0).part();
        Part edgePart = edges.get(0).part();
        if (nodes.get(0).shape() == Shape.NODE_TABLE && Shapes.isWhole(nodePart)) {
            return nodePart.sizeUpTo(ROOM) + edgePart.sizeUpTo(ROOM) > ROOM ? tooMuch(name) : new KgxSource(findings).read(nodePart, edgePart);
        }
        return new BareSource(name, new BareTable(nodePart.file(), nodes.get(0).shape().rows(nodePart, false)),
                new BareTable(edgePart.file(), edges.get(0).shape().rows(edgePart, true)), leaves).read(findings, keeps);
    }

    private static long paths(List<Found> found) throws IOException {
        return found.size() == 1 ? found.get(0).part().sizeUpTo(ROOM) : 0;
    }

    private Source tooMuch(String name) {
        findings.accept(tooLarge(name, "What this archive holds"));
        return none();
    }

    private static byte[] held(Part part) throws IOException {
        if (part.sizeUpTo(ROOM) > ROOM) {
            throw new Parts.TooLarge();
        }
        return part.bytes();
    }

    private Source several(String name, String what, List<Found> candidates) {
        findings.accept(error(name, 1, "candidates", "There are %d %s: %s.".formatted(candidates.size(), what,
                candidates.stream().map(it -> it.part().name()).collect(Collectors.joining(", "))), "Give one of them."));
        return none();
    }

    private static Finding alone(Found found, String is, String misses) {
        String file = found.part().file();
        return error(file, 1, "table-alone", "This is the %s table alone.".formatted(is),
                "Give both: the two files, a folder, a zip or a tar.gz that holds %s and the %s.".formatted(file, misses));
    }

    /** A file of another kind: what it is, and which way leads in. */
    private Source stranger(String name, List<Found> found) throws IOException {
        for (Found it : found) {
            Optional<Format> table = Format.of(it.part().open());
            Optional<Stranger> stranger = table.isPresent() ? Optional.empty() : Strangers.of(it.part());
            String file = found.size() == 1 ? it.part().file() : it.part().name();
            if (table.isPresent()) {
                findings.accept(ofOthers(file, table.get()));
                return none();
            }
            if (stranger.isPresent()) {
                findings.accept(error(file, 1, "format", "This is %s, which is not read.".formatted(stranger.get().label()), stranger.get().way()));
                return none();
            }
        }
        if (found.size() == 1 && name.equals(found.get(0).part().file())) {
            findings.accept(error(name, 1, "format", "This is neither JSON nor a table of a graph.",
                    "Give our JSON, or KGX: nodes.tsv with id, category and name, edges.tsv with subject, predicate and object."));
            return none();
        }
        findings.accept(error(name, 1, "zip", "It holds no data set%s.".formatted(found.isEmpty() ? "; it is empty"
                : ": " + found.stream().map(it -> it.part().name()).limit(5).collect(Collectors.joining(", "))),
                "It should hold nodes.tsv and edges.tsv, or one file of JSON; or a folder of seeds, unpacked."));
        return none();
    }

    private static Finding ofOthers(String name, Format table) {
        return error(name, 1, "table", "This is a table of %s, no data set.".formatted(table.label()),
                "Make one of it: exotrace convert --from %s %s --out %s.zip; then load that.".formatted(table, name, table));
    }

    private static Finding broken(String name) {
        return error(name, 1, "zip", "This archive cannot be opened, is cut off, or was changed on its way.",
                "Export or send it again; it holds nodes.tsv and edges.tsv.");
    }

    private static SurroundingsException unreadable(Path path, Exception e) {
        return new SurroundingsException("The file '%s' cannot be read: %s. Check its path and rights.".formatted(path, e.getMessage()), e);
    }

    static Finding tooLarge(String file, String what) {
        return error(file, 1, "too-large", "%s is larger than %d MB, the most that fits into %d MB of memory when it is read.".formatted(
                what, ROOM >> 20, Runtime.getRuntime().maxMemory() >> 20), "Give java more, such as -Xmx8g, or load less.");
    }

    /** Nothing of it can be used; what is wrong has been told. */
    static Source none() {
        Set<SeedKind> all = EnumSet.allOf(SeedKind.class);
        return new Source(List.of(), all, 1, data -> List.of());
    }

    static Finding error(String file, int line, String rule, String what, String todo) {
        return new Finding(file, line, rule, Severity.ERROR, what, todo);
    }
}
