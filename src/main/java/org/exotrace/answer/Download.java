package org.exotrace.answer;

import java.io.IOException;
import java.io.OutputStream;

/** A file that somebody keeps. */
public interface Download {

    /** The name it is saved under. */
    String name();

    String mediaType();

    /** Writes it as it is made; what can go wrong in the request has been told before. */
    void write(OutputStream out) throws IOException;
}
