package org.exotrace.evidence;

import org.exotrace.answer.Labelled;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;

/** A document or publication, as other answers name it. */
public record DocumentRef(String id, String label, PublicationKind kind) implements Labelled {

    public static DocumentRef of(Publication it) {
        return new DocumentRef(it.id(), it.label(), it.kind());
    }
}
