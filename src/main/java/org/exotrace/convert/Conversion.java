package org.exotrace.convert;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Tables of one source that become a data set: a zip with one file of JSON. Statements are written as their rows are read,
 * what they name after the last, so that no more than the names is kept in memory.
 *
 * @param format      whose tables they are
 * @param experiments what ExoCarta and Vesiclepedia say of experiments; null where that is not at hand
 * @param set         name of the data set, of its document, and the beginning of its records
 */
public record Conversion(Format format, List<Path> files, @Nullable Path experiments, String set) {

    /** What such a zip holds. */
    public static final String ENTRY = "dataset.json";

    /** Longer ones leave no room for the number of a row in a record. */
    public static final int LONGEST_SET = 24;

    /** How much was read, and became statements. */
    public record Counts(int rows, int statements, int experiments) {}

    private record Part(int number, Path file) {}

    /**
     * @param held    what the set will stand beside
     * @param leftOut told each row that became no statement
     * @throws FindingsException where a file is no such table, or no row became a statement
     */
    public Counts write(Catalogue held, Path out, Consumer<LeftOut> leftOut) {
        List<Part> parts = files.stream().map(it -> new Part(format.part(it).orElseThrow(() -> stranger(it)), it))
                .sorted(Comparator.comparing(Part::number)).toList();
        Path fresh = out.resolveSibling(out.getFileName() + ".new");
        try {
            Counts counts = write(held, parts, fresh, leftOut);
            if (counts.statements() == 0) {
                throw Table.wrong(files.get(0), 1, "No row became a statement.", "--report tells the reason of each.");
            }
            Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING);
            return counts;
        } catch (IOException | UncheckedIOException e) {
            throw new SurroundingsException("'%s' cannot be written. Check its folder, its rights and the room on the disk.".formatted(out), e);
        } finally {
            forget(fresh);
        }
    }

    private Counts write(Catalogue held, List<Part> parts, Path fresh, Consumer<LeftOut> leftOut) throws IOException {
        int[] rows = {0};
        int[] told = {0};
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(fresh)); ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(ENTRY));
            JsonGenerator json = Json.API.createGenerator(zip).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeArrayFieldStart("statements");
            Telling telling = new Telling(set, held, it -> {
                told[0]++;
                write(json, it);
            }, leftOut);
            Importer importer = format.importer(telling);
            int known = importer instanceof CargoTable cargo && experiments != null ? cargo.experiments(Table.of(experiments, Format.header(experiments))) : 0;
            parts.forEach(part -> importer.table(part.file()).rows(row -> {
                rows[0] += part.number() == parts.get(parts.size() - 1).number() ? 1 : 0;
                importer.row(row, part.number());
            }));
            json.writeEndArray();
            rest(telling, json);
            json.close();
            zip.closeEntry();
            return new Counts(rows[0], told[0], known);
        }
    }

    private static void write(JsonGenerator json, ObjectNode statement) {
        try {
            json.writeTree(statement);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What statements name. */
    private void rest(Telling telling, JsonGenerator json) throws IOException {
        ArrayNode entities = Json.API.createArrayNode().addAll(telling.things().all());
        ArrayNode publications = Json.API.createArrayNode();
        String names = files.stream().map(it -> it.getFileName().toString()).collect(Collectors.joining(", "));
        ObjectNode document = Json.API.createObjectNode().put("id", set).put("kind", "database").put("title", "%s: %s".formatted(format.label(), names));
        document.putObject("read").put("depth", "full_text").put("note", "Rows of these files, taken as they are by exotrace convert.");
        telling.papers().write(publications, document);
        publications.add(document);
        json.writeObjectField("entities", entities);
        json.writeObjectField("publications", publications);
        json.writeObjectField("datasets", List.of(Json.API.createObjectNode().put("name", set).put("title", "Rows of " + format.label())));
        json.writeEndObject();
    }

    private static void forget(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            throw new SurroundingsException("'%s' cannot be deleted. Delete it by hand.".formatted(fresh), e);
        }
    }

    private FindingsException stranger(Path file) {
        return Table.wrong(file, 1, "This is no table of %s.".formatted(format.label()),
                Format.of(file).map(it -> "It looks like one of %s: give --from %s.".formatted(it.label(), it)).orElse("Give the file as it was downloaded."));
    }
}
