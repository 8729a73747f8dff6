package org.exotrace.answer;

import java.io.IOException;
import java.io.OutputStream;
import org.exotrace.json.Json;

/** Writes one JSON value a line. */
public final class LineWriter {

    private final OutputStream out;

    public LineWriter(OutputStream out) {
        this.out = out;
    }

    /** @return how many bytes the line took */
    public int write(Object value) throws IOException {
        byte[] bytes = Json.API.writeValueAsBytes(value);
        out.write(bytes);
        out.write('\n');
        return bytes.length + 1;
    }
}
