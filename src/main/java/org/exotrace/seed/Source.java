package org.exotrace.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.model.DataSet;

/**
 * Where seeds come from, taken apart into files that fit their schemas: a folder of YAML, or one file that holds everything.
 *
 * @param broken    kinds of which something cannot be used: then an unknown name says nothing
 * @param count     how many files there are, broken ones too
 * @param agreement what a file says beside its content, held against it; asked where there is no error
 */
record Source(List<SeedFile> files, Set<SeedKind> broken, int count, Function<DataSet, List<Finding>> agreement) {

    /** @throws SurroundingsException where there is no such folder or file, or what is no file, such as a device */
    static Source of(Path path, Consumer<Finding> findings) {
        if (Files.exists(path) && !Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw new SurroundingsException("'%s' is neither a folder nor a regular file. Give the folder or the file itself.".formatted(path));
        }
        return Files.isRegularFile(path) ? FileSource.read(path, findings) : FolderSource.read(path, findings);
    }
}
