package org.exotrace.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Json;
import org.exotrace.model.DataSet;

/** The data set as it is, in its canonical form, one thing a line; loaded again it gives the same data version. */
final class CanonicalJson {

    private CanonicalJson() {}

    static void write(Selection selection, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        DataSet data = selection.dataSet();
        text.write("{");
        for (Map.Entry<String, Object> it : selection.origin().entrySet()) {
            text.write("\"%s\":%s,\n".formatted(it.getKey(), Json.text(it.getValue())));
        }
        if (selection.paths() != null) {
            text.write("\"paths\":%s,\n".formatted(Json.API.writeValueAsString(selection.paths())));
        }
        list(text, "datasets", data.datasets(), ",\n");
        list(text, "themes", data.themes(), ",\n");
        list(text, "entities", data.entities(), ",\n");
        list(text, "extensions", data.extensions(), ",\n");
        list(text, "publications", data.publications(), ",\n");
        list(text, "statements", data.statements(), ",\n");
        list(text, "conflicts", data.conflicts(), "}\n");
        text.flush();
    }

    private static void list(Writer text, String name, List<?> things, String end) throws IOException {
        text.write("\"%s\":[".formatted(name));
        String between = "\n";
        for (Object it : things) {
            text.write(between);
            text.write(DataVersion.canonical(it));
            between = ",\n";
        }
        text.write("]" + end);
    }
}
