package org.exotrace.convert;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.json.Json;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Folding;
import org.exotrace.model.Match;
import org.jspecify.annotations.Nullable;

/** What rows name: what is held already where it is the same, else entities of their own, each once and by a name of its own. */
final class Things {

    private final Catalogue held;
    private final Map<String, Entity> byTerm = new HashMap<>();
    private final Map<String, Entity> transcripts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, ObjectNode> own = new LinkedHashMap<>();

    /** A name and what it is; {@code term} null where the table gives none. */
    record Thing(String id, String label, EntityType type, @Nullable Term term) {

        /** @param label as read beside it */
        record Term(String curie, String label, Match match, String seenIn) {}
    }

    Things(Catalogue held) {
        this.held = held;
        held.entities().forEach(it -> {
            Names.all(it).map(Folding::name).forEach(names::add);
            if (it.curie() != null && it.match() == Match.EXACT) {
                byTerm.putIfAbsent(it.curie(), it);
            }
            if (it.transcriptOf() != null && it.type() == EntityType.MRNA) {
                transcripts.putIfAbsent(it.transcriptOf(), it);
            }
        });
        held.entities().forEach(it -> it.xrefs().stream().filter(xref -> xref.relation() == null)
                .forEach(xref -> byTerm.putIfAbsent(xref.curie(), it)));
    }

    /** What is held under just this term. */
    Optional<String> ofTerm(String curie) {
        return Optional.ofNullable(byTerm.get(curie)).map(Entity::id);
    }

    /** What is held under a name, if it is of that class and nothing else has the name. */
    Optional<String> named(String name, EntityClass of) {
        try {
            return Names.of(held).find(name).filter(it -> it.readAs() == null).map(Names.Found::entity)
                    .filter(it -> it.type().entityClass() == of).map(Entity::id);
        } catch (ProblemException severalFit) {
            return Optional.empty();
        }
    }

    /** The RNA of a gene. */
    String transcript(String gene, Thing rna) {
        Entity known = transcripts.get(gene);
        return known != null ? known.id() : own(rna, it -> it.put("transcript_of", gene));
    }

    /** One that is not held. */
    String own(Thing thing) {
        return own(thing, it -> {});
    }

    /** @param more told of it where it is new */
    String own(Thing thing, Consumer<ObjectNode> more) {
        if (held.findEntity(thing.id()).isEmpty() && !own.containsKey(thing.id())) {
            ObjectNode entity = Json.API.createObjectNode().put("id", thing.id()).put("label", free(thing)).put("type", thing.type().toString());
            if (thing.term() != null) {
                entity.put("curie", thing.term().curie()).put("ontology_label", thing.term().label())
                        .put("match", thing.term().match().toString()).put("seen_in", thing.term().seenIn());
            }
            more.accept(entity);
            own.put(thing.id(), entity);
        }
        return thing.id();
    }

    /** A name that another thing has finds neither of the two: then the term or the id stands beside it. */
    private String free(Thing thing) {
        String label = thing.label();
        if (!names.add(Folding.name(label))) {
            label = "%s (%s)".formatted(label, thing.term() == null ? thing.id() : thing.term().curie());
            names.add(Folding.name(label));
        }
        return label;
    }

    /** The part of an id that tells a name from others of its sort. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        name.codePoints().forEach(it -> {
            if (it < 128 && (Character.isLetterOrDigit(it) || it == '.' || it == '_' || it == '-' && slug.length() > 0)) {
                slug.appendCodePoint(it);
            } else {
                slug.append(it == ' ' ? "_" : "x" + Integer.toHexString(it));
            }
        });
        return Character.isLetterOrDigit(slug.charAt(0)) ? slug.toString() : "n" + slug;
    }

    /** In the order in which they were named. */
    Collection<ObjectNode> all() {
        return own.values();
    }
}
