package org.exotrace.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Program;
import org.exotrace.json.Json;
import org.exotrace.model.SetInfo;

/** How the data are cited, in the Citation File Format 1.2.0; its texts are JSON strings, which YAML reads. */
final class CitationFile {

    private CitationFile() {}

    static String of(Catalogue catalogue, LocalDate date) {
        List<String> licences = catalogue.dataSet().datasets().stream().map(SetInfo::licence).filter(Objects::nonNull).distinct().sorted().toList();
        return """
                cff-version: 1.2.0
                message: "If you use these data, please cite them with their version."
                type: dataset
                title: %s
                authors:
                  - name: %s
                version: %s
                date-released: %s
                identifiers:
                  - type: other
                    value: %s
                    description: "The hash of all content, which names the data wherever they are served"
                """.formatted(text("Data of " + Program.title()), text(Program.authors()), text(Release.version(catalogue)), date,
                text(catalogue.dataVersion())) + (licences.isEmpty() ? "" : "license: [%s]\n".formatted(String.join(", ", licences.stream().map(CitationFile::text).toList())));
    }

    private static String text(String value) {
        return Json.text(value);
    }
}
