package org.exotrace.settle;

import org.exotrace.model.Participant;

/** What a mechanism starts from: it decides what can be taken away. */
enum Start {
    /** A molecule in vesicles. */
    CARGO,
    /** Vesicles, or the cells that give them off. */
    VESICLE,
    OTHER;

    static Start of(Participant it) {
        return switch (it.role()) {
            case CARGO -> CARGO;
            case SOURCE, VESICLE -> VESICLE;
            default -> OTHER;
        };
    }
}
