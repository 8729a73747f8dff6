package org.exotrace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.DataVersion;
import org.exotrace.kgx.KgxNames;
import org.exotrace.model.DataSet;
import org.exotrace.model.Statement;
import org.exotrace.seed.SeedReader;
import org.exotrace.support.Beside;
import org.exotrace.support.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that ships with another data set beside it, and every field in use: out and in again. */
class RoundTripTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"JSON", "KGX"})
    void everythingComesBackAsTheSameDataVersion(ExportFormat format) {
        List<Finding> warnings = new ArrayList<>();
        DataSet read = SeedReader.read(written(format, Beside.DATA), warnings::add);
        assertThat(read).isEqualTo(Beside.DATA);
        assertThat(DataVersion.of(read)).isEqualTo(DataVersion.of(Beside.DATA));
        assertThat(read.names()).containsExactly("beside", "shipped");
        assertThat(warnings).noneMatch(it -> it.rule().equals("data-version"));
    }

    @Test
    void nodesThatAreCalledByTheirTermsComeBackToo() {
        assertThat(SeedReader.read(written(ExportFormat.KGX, Selection.all(catalogue(Beside.DATA)).with(KgxNames.TERMS)))).isEqualTo(Beside.DATA);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "KGX"})
    void eachSetComesBackAloneIfItStandsAlone(ExportFormat format) {
        assertThat(DataVersion.of(SeedReader.read(written(format, Seeds.Shipped.DATA)))).isEqualTo(DataVersion.of(Seeds.Shipped.DATA));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "KGX"})
    void eachStatementCanBeLoadedByItself(ExportFormat format) {
        Catalogue catalogue = Beside.CATALOGUE;
        for (Statement it : Beside.DATA.statements()) {
            Path file = written(format, Selection.of(catalogue, List.of(it.record())));
            assertThat(SeedReader.check(file).findings()).as(it.record()).noneMatch(Finding::isError);
            assertThat(SeedReader.read(file).statements()).containsExactly(it);
        }
    }

    private Path written(ExportFormat format, DataSet data) {
        return written(format, Selection.all(catalogue(data)));
    }

    private Path written(ExportFormat format, Selection selection) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(selection, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new ImportFile(folder).write("data." + format.extension(), out.toByteArray());
    }

    private static Catalogue catalogue(DataSet data) {
        return new Catalogue(data, "custom", DataVersion.of(data));
    }
}
