package org.exotrace.convert;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Text whose lines end as its first line does: a carriage return ends them all where it ends that one alone, else it is
 * white space, wherever it stands.
 */
final class LineEnds extends FilterReader {

    private boolean known;
    private boolean returns;

    LineEnds(Reader in) {
        super(new PushbackReader(in, 1));
    }

    @Override
    public int read() throws IOException {
        int it = in.read();
        if (!known && (it == '\n' || it == '\r')) {
            known = true;
            int next = in.read();
            returns = it == '\r' && next != '\n';
            if (next >= 0) {
                ((PushbackReader) in).unread(next);
            }
        }
        return it == '\r' ? returns ? '\n' : ' ' : it;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        for (int i = 0; i < most; i++) {
            int it = read();
            if (it < 0) {
                return i == 0 ? -1 : i;
            }
            into[from + i] = (char) it;
        }
        return most;
    }
}
