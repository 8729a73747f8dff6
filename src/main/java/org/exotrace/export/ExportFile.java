package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import org.exotrace.answer.Download;
import org.exotrace.answer.Momentary;
import org.exotrace.json.DataVersion;
import org.exotrace.kgx.KgxNames;
import org.jspecify.annotations.Nullable;

/** A selection as a file; its name carries twelve digits of the data version that it was taken from. */
public record ExportFile(Selection selection, ExportFormat format) implements Download, Momentary {

    @Override
    public String name() {
        return "exotrace-%s%s.%s".formatted(DataVersion.brief(selection.catalogue().dataVersion()), part(), format.extension());
    }

    private String part() {
        return selection.whole() ? names() : selection.paths() != null ? "-paths" + names() : selection.statements().size() == 1
                ? "-" + selection.statements().get(0).record() + names() : "-part" + names();
    }

    private String names() {
        return selection.names() == KgxNames.TERMS ? "-terms" : "";
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public @Nullable String leftOut() {
        return format.leftOut(selection).orElse(null);
    }

    @Override
    public boolean momentary() {
        return selection.paths() != null && selection.paths().momentary();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        format.write(selection, out);
    }
}
