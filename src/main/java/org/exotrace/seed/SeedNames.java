package org.exotrace.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;
import org.exotrace.model.SetInfo;
import org.jspecify.annotations.Nullable;

/** The names of the data sets that a source brings: those that it gives itself, or one that it is given. */
final class SeedNames {

    private static final String RULE = "dataset-name";

    private final String file;
    private final Source source;
    private final @Nullable String given;
    private final List<SetInfo> told;
    private final Set<String> all = new TreeSet<>();

    /** @param given in place of whatever the source says, or by the program for what it brings; null for what the source says */
    SeedNames(Path path, Source source, @Nullable String given) {
        this.source = source;
        this.given = given;
        file = Files.isDirectory(path) ? "dataset.yaml" : path.getFileName().toString();
        told = source.files().stream().filter(it -> it.kind() == SeedKind.DATASET)
                .map(it -> Json.YAML.convertValue(it.content(), SetInfo.class)).toList();
        told.forEach(it -> all.add(of(it.name())));
        source.files().stream().filter(it -> it.kind() != SeedKind.DATASET).forEach(it -> all.add(of(it.dataset())));
    }

    /** Of every set there is something of. */
    Set<String> all() {
        return all;
    }

    /** The name of the set of a thing that says it is of {@code set}, or says nothing. */
    String of(@Nullable String set) {
        if (given != null) {
            return given;
        }
        return set != null ? set : told.size() == 1 ? told.get(0).name() : SetInfo.OWN;
    }

    /** What the source says of its sets. */
    List<SetInfo> infos() {
        List<SetInfo> infos = new ArrayList<>();
        for (String name : all) {
            infos.add(told.stream().filter(it -> of(it.name()).equals(name)).findFirst()
                    .map(it -> new SetInfo(name, it.title(), it.version(), it.licence())).orElseGet(() -> SetInfo.named(name)));
        }
        return infos;
    }

    /** What keeps the source from standing beside what is held; alone it may have any name, that of the shipped seeds too. */
    void check(DataSet held, Consumer<Finding> findings) {
        if (source.broken().contains(SeedKind.DATASET)) {
            return;
        }
        for (String name : all) {
            if (!SetInfo.isName(name)) {
                found(findings, "'%s' is no name for a data set.".formatted(name),
                        "Take small letters, digits and hyphens, a letter first, 32 at most.");
            } else if (held.names().isEmpty()) {
                continue;
            } else if (given == null && name.equals(SetInfo.SHIPPED)) {
                found(findings, "This data set calls itself shipped, as only the program's own may.",
                        "Give it another name here, or with --name where it is loaded.");
            } else if (given == null && told.isEmpty() && name.equals(SetInfo.OWN)) {
                found(findings, "This data set has no name, and stands beside others: %s.".formatted(String.join(", ", held.names())),
                        "Add dataset.yaml with a line such as name: lab, or give --name where it is loaded.");
            } else if (held.names().contains(name)) {
                found(findings, "There is a data set %s already.".formatted(name), "Give one of the two another name.");
            }
        }
    }

    private void found(Consumer<Finding> findings, String what, String todo) {
        int line = source.files().stream().filter(it -> it.kind() == SeedKind.DATASET).findFirst()
                .map(it -> it.lines().applyAsInt("/name")).orElse(1);
        findings.accept(FileSource.error(file, line, RULE, what, todo));
    }
}
