package org.exotrace.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.model.DataSet;
import org.exotrace.seed.rule.Placed;
import org.exotrace.seed.rule.SeedRules;
import org.exotrace.seed.rule.SeedSet;
import org.jspecify.annotations.Nullable;

/** Reads a seeds folder, or a file that holds everything, whole; or says everything that is wrong with it. */
public final class SeedReader {

    private SeedReader() {}

    private static final DataSet NOTHING =
            new DataSet(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** @throws FindingsException with every finding, when one of them is an error */
    public static DataSet read(Path folder) {
        return read(folder, warning -> {});
    }

    /**
     * @param warnings told each of them, where there is no error
     * @throws FindingsException with every finding, when one of them is an error
     */
    public static DataSet read(Path folder, Consumer<Finding> warnings) {
        return add(NOTHING, folder, null, warnings);
    }

    /**
     * What is held, and a folder or file beside it, which may use what is held and must not clash with it.
     *
     * @param name of the data set that is added, in place of the one that it gives itself; null for that
     * @throws FindingsException with every finding, when one of them is an error
     */
    public static DataSet add(DataSet held, Path folder, @Nullable String name, Consumer<Finding> warnings) {
        List<Finding> ofFiles = new ArrayList<>();
        SeedFiles files = new SeedFiles(folder, name, held, ofFiles::add);
        List<Finding> findings = all(ofFiles, files);
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new FindingsException(findings);
        }
        findings.forEach(warnings);
        return held.with(files.dataSet());
    }

    /** Everything that is wrong with a folder or file, or looks so, by file and line. */
    public static Checked check(Path folder) {
        return check(NOTHING, folder);
    }

    /** The same for one that stands beside what is held. */
    public static Checked check(DataSet held, Path folder) {
        List<Finding> ofFiles = new ArrayList<>();
        SeedFiles files = new SeedFiles(folder, null, held, ofFiles::add);
        return new Checked(files.count(), all(ofFiles, files));
    }

    /** What is wrong with what is held, if the things of another set are gone or changed. */
    public static List<Finding> check(DataSet held) {
        return SeedRules.check(SeedSet.of(held)).stream().filter(Finding::isError).distinct().sorted().toList();
    }

    /** A broken file does not keep the rules from looking at the others; what is held was looked at when it was read. */
    private static List<Finding> all(List<Finding> ofFiles, SeedFiles files) {
        List<Finding> ofRules = SeedRules.check(files.forRules()).stream()
                .filter(it -> it.isError() || !it.file().startsWith(Placed.BESIDE)).toList();
        List<Finding> findings = Stream.concat(ofFiles.stream(), ofRules.stream()).toList();
        List<Finding> more = findings.stream().anyMatch(Finding::isError) ? List.of() : files.disagreements();
        return Stream.concat(findings.stream(), more.stream()).distinct().sorted().toList();
    }

    /** What a check came to. */
    public record Checked(int files, List<Finding> findings) {

        public long errors() {
            return findings.stream().filter(Finding::isError).count();
        }

        public long warnings() {
            return findings.size() - errors();
        }
    }
}
