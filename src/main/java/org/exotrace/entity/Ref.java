package org.exotrace.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.exotrace.answer.Labelled;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Participant;
import org.exotrace.model.Site;
import org.exotrace.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How an answer names an entity; within a statement with its key, state and how it is known, where there is one.
 *
 * @param site   where it stands in its cell, by a source that the entity names; null where that is not stated
 * @param also others that bear the name it was asked by; null where there are none, and where nobody asked
 * @param readAs what the name it was asked by could be taken for; null where for nothing else, and where nobody asked
 */
@JsonInclude(Include.NON_NULL)
public record Ref(
        String id,
        String label,
        EntityType type,
        Site.@Nullable Where site,
        @Nullable String p,
        @Nullable String qualifier,
        @Nullable String state,
        @Nullable Status status,
        @Nullable List<Ref> also,
        @Nullable ReadAs readAs) implements Labelled {

    public static Ref to(Catalogue catalogue, String entity) {
        Entity found = catalogue.entity(entity);
        return new Ref(found.id(), found.label(), found.type(), site(found), null, null, null, null, null, null);
    }

    /** What a name was found to mean. */
    public static Ref to(Catalogue catalogue, Names.Found found) {
        Entity it = found.entity();
        List<Ref> also = found.also().stream().map(other -> to(catalogue, other.id())).toList();
        return new Ref(it.id(), it.label(), it.type(), site(it), null, null, null, null, also.isEmpty() ? null : also, found.readAs());
    }

    public static Ref to(Catalogue catalogue, Participant participant) {
        Entity entity = catalogue.entity(participant.entity());
        return new Ref(entity.id(), entity.label(), entity.type(), site(entity), participant.p(), participant.qualifier(),
                participant.state(), participant.status() == Status.STATED ? null : participant.status(), null, null);
    }

    private static Site.@Nullable Where site(Entity it) {
        return it.site() == null ? null : it.site().where();
    }
}
