package org.exotrace.export;

import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /export}: everything, or the statements named, as a file. */
public final class ExportRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.file("/export", ExportRoutes::file, "statement");
    }

    private static ExportFile file(Query query) {
        ExportFormat format = query.find("format").map(ExportFormat::named).orElse(ExportFormat.JSON);
        return new ExportFile(Selection.of(query.catalogue(), query.all("statement")), format);
    }
}
