package org.exotrace.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exotrace.failure.SurroundingsException;

/** The tables that can be read, by the words of the command line; files are told apart by how they begin. */
public enum Format {
    EXOCARTA("exocarta", "ExoCarta", CargoTable::new, "ENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID"),
    VESICLEPEDIA("vesiclepedia", "Vesiclepedia", CargoTable::new, "MIRNA ID\tSPECIES\tEXPERIMENT ID", "LIPID ID\tSPECIES\tEXPERIMENT ID",
            "ENTREZ GENE ID\tGENE SYMBOL\tSPECIES\tEXPERIMENT ID"),
    GPAD("gpad", "Vesiclepedia, GPAD", Gpad::new, "!gpa-version"),
    CELLPHONEDB("cellphonedb", "CellPhoneDB", CellPhoneDb::new, CellPhoneDb.PROTEINS, CellPhoneDb.COMPLEXES, CellPhoneDb.SYMBOLS,
            CellPhoneDb.INTERACTIONS),
    CONNECTOMEDB("connectomedb", "connectomeDB", ConnectomeDb::new, "Ligand gene symbol"),
    SIGNOR("signor", "SIGNOR", Signor::new, "ENTITYA\t"),
    CASCADE("cascade", "CASCADE", Signor::new, "ENTITYA\t"),
    SIF("sif", "SIF", Sif::new);

    /** More than any first line has. */
    private static final int BEGINNING = 4096;

    private final String word;
    private final String label;
    private final Function<Telling, Importer> importer;
    private final List<String> beginnings;

    Format(String word, String label, Function<Telling, Importer> importer, String... beginnings) {
        this.word = word;
        this.label = label;
        this.importer = importer;
        this.beginnings = List.of(beginnings);
    }

    /** Whose table it is. */
    public String label() {
        return label;
    }

    Importer importer(Telling telling) {
        return importer.apply(telling);
    }

    /** Which of the parts that this reads a file is, in the order in which they are read; nothing where it is none. */
    Optional<Integer> part(Path file) {
        return part(header(file));
    }

    private Optional<Integer> part(String header) {
        if (this == SIF) {
            return header.matches("[^\\s{<,]+\\s+(->|-\\|)\\s+\\S+") ? Optional.of(0) : Optional.empty();
        }
        return beginnings.stream().filter(header::contains).findFirst().map(beginnings::indexOf);
    }

    /** What a file is, as far as its beginning says so. */
    public static Optional<Format> of(Path file) {
        String header = header(file);
        return Arrays.stream(values()).filter(it -> it.part(header).isPresent()).findFirst();
    }

    /** The same of a file that is open; it is closed. */
    public static Optional<Format> of(InputStream file) throws IOException {
        try (file) {
            String header = first(file);
            return Arrays.stream(values()).filter(it -> it.part(header).isPresent()).findFirst();
        }
    }

    private static String first(InputStream in) throws IOException {
        return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).split("[\\r\\n]", 2)[0].strip();
    }

    /** The first line. */
    static String header(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return first(in);
        } catch (IOException e) {
            throw new SurroundingsException("The file '%s' cannot be read: %s. Check its path and rights.".formatted(file, e.getMessage()), e);
        }
    }

    @Override
    public String toString() {
        return word;
    }
}
