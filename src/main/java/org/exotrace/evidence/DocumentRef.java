package org.exotrace.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.exotrace.answer.Labelled;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.Retraction;
import org.jspecify.annotations.Nullable;

/**
 * A document or publication, as other answers name it.
 *
 * @param retracted missing where it was not
 */
public record DocumentRef(String id, String label, PublicationKind kind, @JsonInclude(Include.NON_NULL) @Nullable Retraction retracted) implements Labelled {

    public static DocumentRef of(Publication it) {
        return new DocumentRef(it.id(), it.label(), it.kind(), it.retracted());
    }
}
