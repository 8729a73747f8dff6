package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedReader;
import org.exotrace.seed.SeedReader.Checked;
import org.exotrace.support.Mutation;
import org.exotrace.support.SeedCopy;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files spoiled at random give findings by file and line, or what can be read of them is whole: it comes back from an
 * export as it was. {@code -Dmutations=5000} spoils more than the build does, {@code -Dmutations.seed} others.
 */
@Tag("campaign")
class MutatedFilesTests {

    private static final int CASES = Integer.getInteger("mutations", 300);
    private static final long SEED = Long.getLong("mutations.seed", 1296857);

    @TempDir
    private Path folder;

    @TempDir
    private Path exports;

    private int right;

    @Test
    void ofSeedsGiveFindingsOrAreRight() throws IOException {
        SeedCopy seeds = SeedCopy.in(folder);
        for (Path file : Seeds.paths("statements")) {
            if (!file.toString().matches(".*(G047|G048|G067)-.*")) {
                Files.delete(folder.resolve(Seeds.FOLDER.relativize(file)));
            }
        }
        Files.delete(folder.resolve("conflicts.yaml"));
        for (Path file : Seeds.paths("documents")) {
            if (!file.toString().matches(".*(xie2023|chen2018|poggio2019|yang2018).yaml")) {
                Files.delete(folder.resolve(Seeds.FOLDER.relativize(file)));
            }
        }
        List<String> names = List.of(seeds.file("G047"), seeds.file("G048"), seeds.file("G067"), "documents/xie2023.yaml",
                "documents/chen2018.yaml", "publications.yaml", "themes.yaml", "dataset.yaml", "entities/cells.yaml", "entities/molecules.yaml");
        Mutation mutation = new Mutation(SEED);
        for (int i = 0; i < CASES; i++) {
            Path file = folder.resolve(names.get(mutation.below(names.size())));
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, mutation.of(whole));
            right(i, folder);
            Files.write(file, whole);
        }
        told("seed files");
    }

    @Test
    void ofImportsGiveFindingsOrAreRight() throws IOException {
        ImportFile file = new ImportFile(folder);
        byte[] json = Exported.bytes(ExportFormat.JSON, "G047", "G048", "G067");
        byte[] kgx = Exported.bytes(ExportFormat.KGX, "G047", "G048", "G067");
        Mutation mutation = new Mutation(SEED);
        for (int i = 0; i < CASES; i++) {
            String table = mutation.below(2) == 0 ? "nodes.tsv" : "edges.tsv";
            right(i, switch (mutation.below(4)) {
                case 0 -> file.write("data.json", mutation.of(json));
                case 1 -> file.write("data.zip", mutation.of(kgx));
                case 2 -> file.bare(table, it -> spoiled(mutation, it));
                default -> file.zip(Exported.unzipped(kgx), table, it -> spoiled(mutation, it));
            });
        }
        told("imports");
    }

    private static String spoiled(Mutation mutation, String text) {
        return new String(mutation.of(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private void right(int i, Path place) throws IOException {
        Checked checked = SeedReader.check(place);
        assertThat(checked.findings()).as("case %d", i).allSatisfy(it -> {
            assertThat(it.line()).isPositive();
            assertThat(it.toString()).doesNotContain("\n");
        }).noneMatch(it -> it.what().contains("cannot be understood"));
        if (checked.findings().stream().noneMatch(Finding::isError)) {
            right++;
            DataSet read = SeedReader.read(place);
            String version = DataVersion.of(read);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExportFormat.JSON.write(Selection.of(new Catalogue(read, "custom", version), List.of()), out);
            Path export = Files.write(exports.resolve("data.json"), out.toByteArray());
            assertThat(DataVersion.of(SeedReader.read(export))).as("case %d", i).isEqualTo(version);
        }
    }

    private void told(String what) {
        System.err.printf("Of %d spoiled %s %d could still be read, and came back from an export as they were.%n", CASES, what, right);
    }
}
