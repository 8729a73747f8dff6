package org.exotrace.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.exotrace.json.Json;

/** Takes rows as JSON while they fit. A row too many, or too large, is given up before it is written to its end. */
final class CutRows {

    private final List<String> taken = new ArrayList<>();
    private final int most;
    private long left;
    private boolean truncated;

    CutRows(FreeCypher.Limits limits) {
        most = limits.rows();
        left = limits.bytes();
    }

    /** @throws IOException when it holds what JSON cannot */
    void add(List<?> row) throws IOException {
        if (taken.size() == most) {
            truncated = true;
            return;
        }
        Bounded bytes = new Bounded(left);
        try {
            Json.API.writeValue(bytes, row);
            taken.add(bytes.written.toString(StandardCharsets.UTF_8));
            left -= bytes.written.size() + 1;
        } catch (IOException e) {
            if (!bytes.full) {
                throw e;
            }
            truncated = true;
        }
    }

    List<String> taken() {
        return taken;
    }

    boolean truncated() {
        return truncated;
    }

    /** Bytes up to a limit. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private final long most;
        private boolean full;

        Bounded(long most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            full |= written.size() + (long) length > most;
            if (full) {
                throw new IOException("no room");
            }
            written.write(bytes, from, length);
        }
    }
}
