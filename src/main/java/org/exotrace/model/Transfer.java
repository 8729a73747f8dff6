package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * A vesicle or molecule passing from one participant to another; subject and object are participants' keys.
 *
 * @param aim        true where it is meant to happen, not shown to
 * @param printedAs  the source's own word
 */
public record Transfer(
        int n,
        String subject,
        TransferRelation relation,
        String object,
        Status status,
        @Nullable TransferMode mode,
        boolean aim,
        @Nullable String printedAs,
        @Nullable String basis) {

    public Transfer {
        status = status == null ? Status.STATED : status;
    }
}
