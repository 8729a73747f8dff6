package org.exotrace.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.path.PathAnswer;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.ArrowColumns;
import org.exotrace.projection.Column;
import org.jspecify.annotations.Nullable;

/** A row for each leg, and for what modifies or goes along, with all that a data frame needs to filter it. */
final class LegTable {

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

    private LegTable() {}

    static void write(Selection selection, OutputStream out) throws IOException {
        List<Column<Arrow>> columns = columns(selection);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator('\t').withLineSeparator("\n");
        try (SequenceWriter writer = MAPPER.writer(schema).writeValues(out)) {
            writer.write(columns.stream().map(Column::name).toList());
            for (Arrow row : selection.arrows()) {
                writer.write(columns.stream().map(it -> it.cell(row)).toList());
            }
        }
    }

    private static List<Column<Arrow>> columns(Selection selection) {
        Catalogue catalogue = selection.catalogue();
        List<Column<Arrow>> columns = new ArrayList<>(ArrowColumns.LEG);
        PathAnswer paths = selection.paths();
        if (paths != null) {
            columns.add(Column.texts("paths", selection::places));
            columns.add(Column.texts("joints_before", it -> Joints.before(paths, it.id())));
        }
        end(columns, catalogue, "subject", Arrow::subject);
        end(columns, catalogue, "object", Arrow::object);
        columns.addAll(ArrowColumns.ENDS);
        columns.addAll(ArrowColumns.STATEMENT);
        columns.addAll(RestingColumns.of(catalogue));
        columns.addAll(ShownColumns.of(catalogue));
        columns.add(Column.text("disease", it -> label(catalogue, it.statement().context().disease())));
        columns.add(Column.texts("therapy", it -> it.statement().context().therapy().stream()
                .map(id -> label(catalogue, id)).toList()));
        columns.add(Column.text("data_version", it -> catalogue.dataVersion()));
        return columns;
    }

    private static @Nullable String label(Catalogue catalogue, @Nullable String id) {
        return id == null ? null : catalogue.entity(id).label();
    }

    private static void end(List<Column<Arrow>> columns, Catalogue catalogue, String name, Function<Arrow, Participant> end) {
        columns.add(Column.text(name, it -> catalogue.entity(end.apply(it).entity()).label()));
        columns.add(Column.text(name + "_id", it -> end.apply(it).entity()));
        columns.add(Column.text(name + "_type", it -> catalogue.entity(end.apply(it).entity()).type()));
        columns.add(Column.text(name + "_node", it -> Arrow.node(it.statement(), end.apply(it))));
    }
}
