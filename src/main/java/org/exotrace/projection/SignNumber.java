package org.exotrace.projection;

import org.exotrace.model.Sign;

/** Signs for programs that only colour by number. */
final class SignNumber {

    private SignNumber() {}

    static int of(Sign sign) {
        return switch (sign) {
            case POSITIVE -> 1;
            case NEGATIVE -> -1;
            case UNKNOWN -> 0;
        };
    }
}
