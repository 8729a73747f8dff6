package org.exotrace.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.model.DataSet;
import org.exotrace.model.SetInfo;
import org.exotrace.seed.rule.Held;
import org.exotrace.seed.rule.SeedRules;
import org.exotrace.seed.rule.SeedSet;
import org.jspecify.annotations.Nullable;

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
        return add(DataSet.NONE, folder, null, warnings);
    }

    /**
     * What is held, and a folder or file beside it, which may use what is held and must not clash with it.
     *
     * @param name of the data set that is added, in place of the one that it gives itself; null for that
     * @throws FindingsException with every finding, when one of them is an error
     */
    public static DataSet add(DataSet held, Path folder, @Nullable String name, Consumer<Finding> warnings) {
        return add(held, Brought.of(folder), name, warnings);
    }

    public static DataSet add(DataSet held, Brought brought, @Nullable String name, Consumer<Finding> warnings) {
        List<Finding> ofFiles = new ArrayList<>();
        return held.with(whole(ofFiles, brought.source(ofFiles::add, true), brought, name, held, warnings));
    }

    /**
     * The same, in place of held sets of its names. It may use what stood before these, not what was built on them, and
     * must leave that whole.
     */
    public static DataSet put(DataSet held, Path folder, @Nullable String name, Consumer<Finding> warnings) {
        return put(held, Brought.of(folder), name, warnings);
    }

    public static DataSet put(DataSet held, Brought brought, @Nullable String name, Consumer<Finding> warnings) {
        List<Finding> ofFiles = new ArrayList<>();
        Source source = brought.source(ofFiles::add, true);
        SeedNames names = new SeedNames(brought.first(), source, name);
        DataSet rest = held.only(it -> it.equals(SetInfo.SHIPPED) || !names.all().contains(it));
        DataSet before = unbroken(rest);
        DataSet all = rest.with(whole(ofFiles, source, brought, name, before, warnings));
        refuse(before.names().equals(rest.names()) ? List.of() : check(all));
        return all;
    }

    private static DataSet whole(List<Finding> ofFiles, Source source, Brought brought, @Nullable String name, DataSet held,
            Consumer<Finding> warnings) {
        Read read = read(ofFiles, source, brought, name, held);
        refuse(read.findings().stream().anyMatch(Finding::isError) ? read.findings() : List.of());
        read.findings().forEach(warnings);
        return read.files().dataSet();
    }

    private record Read(SeedFiles files, List<Finding> findings) {}

    /** Of what may be left out, what has errors is, until what is left has none. */
    private static Read read(List<Finding> ofFiles, Source first, Brought brought, @Nullable String name, DataSet held) {
        Source source = first;
        List<Finding> told = ofFiles;
        while (true) {
            SeedFiles files = new SeedFiles(source, new SeedNames(brought.first(), source, name), held, told::add);
            List<Finding> findings = all(told, files);
            List<Finding> errors = findings.stream().filter(Finding::isError).toList();
            List<Finding> next = new ArrayList<>();
            Optional<Source> rest = errors.isEmpty() || source.rest() == null ? Optional.empty() : source.rest().without(errors, next::add);
            if (rest.isEmpty()) {
                if (brought.left() != null) {
                    source.left().forEach(brought.left());
                }
                return new Read(files, findings);
            }
            source = rest.get();
            told = next;
        }
    }

    /** What is held without one set, where nothing of the others uses it. */
    public static DataSet without(DataSet held, String name) {
        DataSet rest = held.only(it -> !it.equals(name));
        List<Finding> before = check(held);
        refuse(check(rest).stream().filter(it -> !before.contains(it)).map(it -> new Finding(it.file(), it.line(), it.rule(), it.severity(),
                it.what(), "It uses the data set %s: remove %s first, or load it again without this."
                        .formatted(name, Held.set(it.file())))).toList());
        return rest;
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new FindingsException(findings);
        }
    }

    /** Those sets of what is left that miss nothing. */
    private static DataSet unbroken(DataSet rest) {
        Set<String> broken = check(rest).stream().map(it -> Held.set(it.file())).collect(Collectors.toSet());
        return broken.isEmpty() ? rest : unbroken(rest.only(it -> !broken.contains(it)));
    }

    /** Everything that is wrong with a folder or file, or looks so, by file and line. */
    public static Checked check(Path folder) {
        return check(DataSet.NONE, folder, null);
    }

    /** The same for one that stands beside what is held. */
    public static Checked check(DataSet held, Path folder, @Nullable String name) {
        return check(held, Brought.of(folder), name);
    }

    /** Where rows may be left out, the same is read as a load would hold. */
    public static Checked check(DataSet held, Brought brought, @Nullable String name) {
        List<Finding> ofFiles = new ArrayList<>();
        Read read = read(ofFiles, brought.source(ofFiles::add, brought.left() != null), brought, name, held);
        return new Checked(read.files().count(), read.findings());
    }

    /** What is wrong with what is held, if the things of another set are gone or changed. */
    public static List<Finding> check(DataSet held) {
        return SeedRules.check(SeedSet.of(held)).stream().filter(Finding::isError).distinct().sorted().toList();
    }

    /** A broken file does not keep the rules from looking at the others; what is held was looked at when it was read. */
    private static List<Finding> all(List<Finding> ofFiles, SeedFiles files) {
        List<Finding> ofRules = SeedRules.check(files.forRules());
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
