package org.exotrace.answer;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A file that somebody keeps. */
public interface Download {

    /** The name it is saved under. */
    String name();

    String mediaType();

    /** What the file leaves out because its format cannot say it, in a few words; null where nothing is. */
    default @Nullable String leftOut() {
        return null;
    }

    /** Writes it as it is made; what can go wrong in the request has been told before. */
    void write(OutputStream out) throws IOException;
}
