package org.exotrace.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.model.DataSet;
import org.exotrace.seed.rule.SeedRules;

/** Reads a seeds folder, or a file that holds everything, whole; or says everything that is wrong with it. */
public final class SeedReader {

    private SeedReader() {}

    /** @throws FindingsException with every finding, when one of them is an error */
    public static DataSet read(Path folder) {
        return read(folder, warning -> {});
    }

    /**
     * @param warnings told each of them, where there is no error
     * @throws FindingsException with every finding, when one of them is an error
     */
    public static DataSet read(Path folder, Consumer<Finding> warnings) {
        List<Finding> ofFiles = new ArrayList<>();
        SeedFiles files = new SeedFiles(folder, ofFiles::add);
        List<Finding> findings = all(ofFiles, files);
        if (findings.stream().anyMatch(Finding::isError)) {
            throw new FindingsException(findings);
        }
        findings.forEach(warnings);
        return files.dataSet();
    }

    /** Everything that is wrong with a folder or file, or looks so, by file and line. */
    public static Checked check(Path folder) {
        List<Finding> ofFiles = new ArrayList<>();
        SeedFiles files = new SeedFiles(folder, ofFiles::add);
        return new Checked(files.count(), all(ofFiles, files));
    }

    /** A broken file does not keep the rules from looking at the others. */
    private static List<Finding> all(List<Finding> ofFiles, SeedFiles files) {
        List<Finding> findings = Stream.concat(ofFiles.stream(), SeedRules.check(files.forRules()).stream()).toList();
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
