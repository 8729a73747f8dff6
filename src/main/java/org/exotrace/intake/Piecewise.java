package org.exotrace.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is looked at as it is read: one byte is read as many are. */
abstract class Piecewise extends FilterInputStream {

    Piecewise(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] into, int offset, int length) throws IOException;

    /** One that refuses to give more than so many bytes. */
    static InputStream bounded(InputStream in, long most) {
        return new Piecewise(in) {

            private long left = most;

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = in.read(into, offset, length);
                left -= Math.max(0, count);
                if (left < 0) {
                    throw new Parts.TooLarge();
                }
                return count;
            }
        };
    }
}
