package org.exotrace.seed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.convert.Format;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.FindingsException.Severity;
import org.exotrace.failure.SurroundingsException;

/** One file that holds a whole data set, as it was exported or in the same shape: JSON, or KGX tables in a zip. */
final class FileSource {

    private FileSource() {}

    /** More than this, in bytes, fills the memory of this process before it is understood. */
    static final long ROOM = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 12);

    static Source read(Path path, Consumer<Finding> findings) {
        String name = path.getFileName().toString();
        try {
            if (Files.size(path) > ROOM) {
                findings.accept(tooLarge(name, "This file"));
                return none();
            }
            byte[] start = start(path);
            boolean zip = start.length == 2 && start[0] == 'P' && start[1] == 'K';
            Optional<Format> table = zip ? Optional.empty() : Format.of(path);
            if (table.isPresent()) {
                findings.accept(ofOthers(name, table.get()));
                return none();
            }
            return zip ? new KgxSource(findings).read(path) : new JsonSource(findings).read(path);
        } catch (IOException e) {
            throw new SurroundingsException("The file '%s' cannot be read: %s. Check its path and rights."
                    .formatted(path, e.getMessage()), e);
        } catch (RuntimeException | Error e) {
            findings.accept(Unread.of(name, e));
            return none();
        }
    }

    private static Finding ofOthers(String name, Format table) {
        return error(name, 1, "table", "This is a table of %s, no data set.".formatted(table.label()),
                "Make one of it: exotrace convert --from %s %s --out %s.zip; then load that.".formatted(table, name, table));
    }

    static Finding tooLarge(String file, String what) {
        return error(file, 1, "too-large", "%s is larger than %d MB, the most that fits into %d MB of memory when it is read.".formatted(
                what, ROOM >> 20, Runtime.getRuntime().maxMemory() >> 20), "Give java more, such as -Xmx8g, or load less.");
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(2);
        }
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
