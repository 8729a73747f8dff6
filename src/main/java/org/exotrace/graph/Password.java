package org.exotrace.graph;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that nobody guesses. */
public final class Password {

    private static final int BYTES = 16;

    private Password() {}

    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
