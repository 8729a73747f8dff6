package org.exotrace.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Program;
import org.exotrace.export.ExportFormat;
import org.exotrace.export.Selection;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Sha256;
import org.exotrace.model.SetInfo;
import org.jspecify.annotations.Nullable;

/**
 * A folder with everything as canonical JSON, KGX and a table of legs, how to cite it, who may do what with which data set, what
 * the files are as a Research Object Crate, and their checksums. The same data and date give the same bytes.
 */
public final class Release {

    private final Catalogue catalogue;
    private final LocalDate date;

    public Release(Catalogue catalogue, LocalDate date) {
        this.catalogue = catalogue;
        this.date = date;
    }

    /**
     * One file of it.
     *
     * @param path within the folder
     */
    record Part(String path, String what, String mediaType, long bytes, String sha256) {}

    /**
     * @param folder is made; it may be there and empty
     * @return the files, in the order of their names
     * @throws SurroundingsException when it holds something, or cannot be written
     */
    public List<String> write(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new SurroundingsException("'%s' is not empty. Give a new folder: a release stands alone.".formatted(folder));
                }
            }
            List<Part> parts = new ArrayList<>();
            parts.add(export(folder, "data.json", "All data in canonical form; exotrace load takes it", "application/json", ExportFormat.JSON));
            parts.add(export(folder, "kgx.zip", "All data as KGX: nodes.tsv and edges.tsv; exotrace load takes it", "application/zip", ExportFormat.KGX));
            parts.add(export(folder, "legs.tsv", "A row for each leg, correlation and modifier", "text/tab-separated-values", ExportFormat.TSV));
            parts.add(text(folder, "CITATION.cff", "How to cite these data", "text/yaml", CitationFile.of(catalogue, date)));
            parts.add(text(folder, "LICENCES.md", "The licence of each data set", "text/markdown", licences()));
            parts.add(text(folder, "ro-crate-metadata.json", "What the files are", "application/ld+json", RoCrate.of(catalogue, date, parts)));
            text(folder, "SHA256SUMS", "Checksums", "text/plain", String.join("", parts.stream().map(it -> "%s  %s\n".formatted(it.sha256(), it.path())).toList()));
            return Stream.concat(parts.stream().map(Part::path), Stream.of("SHA256SUMS")).sorted().toList();
        } catch (IOException e) {
            throw new SurroundingsException("'%s' cannot be written. Check its folder, its rights and the room on the disk.".formatted(folder), e);
        }
    }

    /** Of the program, with the data behind a plus. */
    static String version(Catalogue catalogue) {
        return Program.version() + "+" + DataVersion.brief(catalogue.dataVersion());
    }

    private String licences() {
        StringBuilder text = new StringBuilder("# Licences\n\nEach data set is under a licence of its own. Data version %s.\n\n| data set | title | version | licence |\n|---|---|---|---|\n"
                .formatted(catalogue.dataVersion()));
        for (SetInfo it : catalogue.dataSet().datasets()) {
            text.append("| %s | %s | %s | %s |\n".formatted(it.name(), cell(it.title()), cell(it.version()), cell(it.licence())));
        }
        return text.append("\nExotrace, the program, is under GPL-3.0-or-later.\n").toString();
    }

    private static String cell(@Nullable String text) {
        return text == null ? "not stated" : text.replace("|", "\\|");
    }

    private Part export(Path folder, String name, String what, String mediaType, ExportFormat format) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            format.write(Selection.all(catalogue), out);
        }
        return part(folder, name, what, mediaType);
    }

    private static Part text(Path folder, String name, String what, String mediaType, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return part(folder, name, what, mediaType);
    }

    private static Part part(Path folder, String name, String what, String mediaType) throws IOException {
        Path file = folder.resolve(name);
        return new Part(name, what, mediaType, Files.size(file), Sha256.of(file));
    }
}
