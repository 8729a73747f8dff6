package org.exotrace.model;

import org.jspecify.annotations.Nullable;

/**
 * A vesicle or molecule passing from one participant to another; subject and object are participants' keys.
 *
 * @param aim        true where it is meant to happen, not shown to
 * @param negated    the source says that it is not so: no part of any path
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
        boolean negated,
        @Nullable String printedAs,
        @Nullable String basis,
        @Nullable String note) {

    public Transfer {
        status = status == null ? Status.STATED : status;
    }
}
