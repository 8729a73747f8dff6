package org.exotrace.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Seeds;

/** Small tables of the shapes of others, written by hand, and the data sets that they become. */
record Tables(Path folder) {

    /** A data set beside what was held before, and what was left out. */
    record Made(Path zip, DataSet data, List<LeftOut> left, Conversion.Counts counts) {

        List<String> reasons() {
            return left.stream().map(it -> it.line() + " " + it.reason()).toList();
        }
    }

    /** @param cells of each row, parted by bars */
    static String tabbed(String... rows) {
        return Arrays.stream(rows).map(it -> it.replace(';', '\t') + "\n").collect(Collectors.joining());
    }

    Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path experiments() {
        return file("experiments.txt", tabbed(
                "EXPERIMENT ID;PUBMED ID;SPECIES;SAMPLE;SAMPLE SOURCE;SAMPLE NAME;METHODS;ISOLATION METHOD;VESICLE TYPE",
                "3;90000001;Mus musculus;Dendritic cells;cl;D1;Mass spectrometry;Differential centrifugation;Exosomes",
                "4;90000002;Homo sapiens;Plasma;ts;Plasma;ELISA;-;Exosomes|Microvesicles"));
    }

    /** Beside the fixed set. */
    Made convert(Format format, Path experiments, Path... files) {
        return convert(Seeds.DATA, format, experiments, files);
    }

    Made convert(DataSet held, Format format, Path experiments, Path... files) {
        List<LeftOut> left = new ArrayList<>();
        Path zip = folder.resolve(format + ".zip");
        Conversion.Counts counts = new Conversion(format, List.of(files), experiments, format.toString())
                .write(new Catalogue(held, "custom", DataVersion.of(held)), zip, left::add);
        return new Made(zip, SeedReader.add(held, zip, null, warning -> {
            throw new AssertionError(warning);
        }), left, counts);
    }
}
