package org.exotrace.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.exotrace.config.Settings;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.SetInfo;
import org.exotrace.seed.Brought;
import org.exotrace.seed.Left;
import org.exotrace.seed.SeedFolder;
import org.exotrace.seed.SeedReader;
import org.exotrace.seed.SeedReader.Checked;
import org.jspecify.annotations.Nullable;

/** Seeds side by side, in the order in which they were given: each may use those before it. */
final class Stack {

    private Stack() {}

    /** The shipped seeds where nothing is given. */
    static DataSet of(List<Path> places, Consumer<Finding> warnings) {
        DataSet held = DataSet.NONE;
        for (Brought place : Brought.each(places.isEmpty() ? List.of(Settings.SHIPPED) : places)) {
            held = on(held, place, warnings);
        }
        return held;
    }

    /** What a store says of it. */
    static Stored said(List<Path> places, DataSet whole) {
        boolean alone = places.isEmpty() || places.equals(List.of(Settings.SHIPPED));
        return new Stored(alone ? Stored.DEFAULT : Stored.CUSTOM, DataVersion.of(whole), alone || places.contains(Settings.SHIPPED));
    }

    private static DataSet on(DataSet held, Brought place, Consumer<Finding> warnings) {
        return isShipped(place.first()) ? SeedFolder.shipped(folder -> SeedReader.add(held, folder, SetInfo.SHIPPED, warning -> {}))
                : SeedReader.add(held, place, null, warnings);
    }

    /**
     * Everything that is wrong with each beside those before it, up to the first that has errors: what builds upon it cannot be
     * judged. Where there are several, a file is named with its folder.
     *
     * @param left told each row that is left out; null where none may be
     */
    static Checked check(List<Path> places, @Nullable Consumer<Left> left) {
        DataSet held = DataSet.NONE;
        int files = 0;
        List<Finding> findings = new ArrayList<>();
        boolean several = places.stream().filter(it -> !isShipped(it)).count() > 1;
        List<Brought> all = Brought.each(places);
        for (Brought place : all) {
            DataSet before = held;
            Checked checked = isShipped(place.first()) ? SeedFolder.shipped(folder -> SeedReader.check(before, folder, SetInfo.SHIPPED))
                    : SeedReader.check(before, left == null ? place : place.leaving(left), null);
            files += checked.files();
            checked.findings().forEach(it -> findings.add(several && Files.isDirectory(place.first()) ? it.in(place.first().toString()) : it));
            if (checked.errors() > 0) {
                break;
            }
            held = place.equals(all.get(all.size() - 1)) ? held
                    : on(held, left == null ? place : place.leaving(row -> {}), warning -> {});
        }
        return new Checked(files, findings);
    }

    static boolean isShipped(Path place) {
        return place.equals(Settings.SHIPPED);
    }
}
