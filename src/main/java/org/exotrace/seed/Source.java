package org.exotrace.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.model.DataSet;
import org.jspecify.annotations.Nullable;

/**
 * Where seeds come from, taken apart into files that fit their schemas: a folder of YAML, or one file that holds everything.
 *
 * @param broken    kinds of which something cannot be used: then an unknown name says nothing
 * @param count     how many files there are, broken ones too
 * @param agreement what a file says beside its content, held against it; asked where there is no error
 * @param rest      null where nothing may be left out of it
 * @param left      what was left out of it
 */
record Source(List<SeedFile> files, Set<SeedKind> broken, int count, Function<DataSet, List<Finding>> agreement, @Nullable Rest rest,
        List<Left> left) {

    /** What is left of it without what these errors tell of. */
    @FunctionalInterface
    interface Rest {

        /**
         * @param told what is wrong with what is left
         * @return nothing where they cannot be left out
         */
        Optional<Source> without(List<Finding> errors, Consumer<Finding> told);
    }

    Source(List<SeedFile> files, Set<SeedKind> broken, int count, Function<DataSet, List<Finding>> agreement) {
        this(files, broken, count, agreement, null, List.of());
    }

    /**
     * @param paths a folder, a file, or the two tables of a graph
     * @param leaves whether rows that cannot be taken may be left out
     * @param keeps  whether it is to be held; else it is enough to look at it
     * @throws SurroundingsException where there is no such folder or file, or what is no file, such as a device
     */
    static Source of(List<Path> paths, Consumer<Finding> findings, boolean leaves, boolean keeps) {
        for (Path path : paths) {
            if (Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
                throw new SurroundingsException("'%s' is neither a folder nor a regular file. Give the folder or the file itself.".formatted(path));
            }
        }
        Path first = paths.get(0);
        return paths.size() > 1 || Files.isRegularFile(first) || FileSource.isGraph(first) ? new FileSource(findings, leaves, keeps).read(paths)
                : FolderSource.read(first, findings);
    }
}
