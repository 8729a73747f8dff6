package org.exotrace.seed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.failure.FindingsException.Finding;

/** The files of one folder that fit their schemas, and the kinds of those that do not. */
final class FolderSource {

    private FolderSource() {}

    static Source read(Path folder, Consumer<Finding> findings) {
        if (Earlier.isFolder(folder)) {
            findings.accept(Earlier.found(Files.exists(folder.resolve("references.yaml")) ? "references.yaml" : "review.yaml"));
            return FileSource.none();
        }
        List<SeedFile> files = new ArrayList<>();
        Set<SeedKind> broken = EnumSet.noneOf(SeedKind.class);
        List<Path> paths = SeedFolder.files(folder);
        for (Path path : paths) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            if (name.chars().anyMatch(Character::isISOControl)) {
                findings.accept(FileSource.error(name.replaceAll("\\p{Cc}", "?"), 1, "file-place",
                        "The name of this file holds a control character, here a question mark.", "Give it a plain name."));
                SeedKind.of(name).ifPresent(broken::add);
                continue;
            }
            SeedFile.read(path, name, findings)
                    .ifPresentOrElse(files::add, () -> SeedKind.of(name).ifPresent(broken::add));
        }
        PrintedAs.check(folder, files, findings);
        return new Source(files, broken, paths.size(), data -> List.of());
    }
}
