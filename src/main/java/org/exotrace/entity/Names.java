package org.exotrace.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Entity;
import org.exotrace.model.Folding;
import org.exotrace.model.Match;

/**
 * Finds an entity by id, CURIE or cross-reference, symbol, label, synonym or printed form.
 * An exact name wins over one that is only spelled alike; a name that a family shares with its members gives the family. Immutable, so safe for use by many threads.
 */
public final class Names {

    private final Catalogue catalogue;
    private final Map<String, Set<Entity>> curies = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> exact = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> folded = new LinkedHashMap<>();

    private Names(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.entities().forEach(entity -> {
            curies(entity).forEach(curie -> add(curies, curie.toUpperCase(Locale.ROOT), entity));
            all(entity).forEach(name -> {
                add(exact, name, entity);
                add(folded, Folding.name(name), entity);
            });
        });
    }

    public static Names of(Catalogue catalogue) {
        return catalogue.derived(Names.class, Names::new);
    }

    private static void add(Map<String, Set<Entity>> index, String key, Entity entity) {
        index.computeIfAbsent(key, it -> new LinkedHashSet<>()).add(entity);
    }

    /** Every name that finds an entity, the label first. */
    public static Stream<String> all(Entity entity) {
        return Stream.of(
                Stream.of(entity.label()),
                Stream.ofNullable(entity.symbol()),
                entity.synonyms().stream(),
                entity.printedForms().stream().map(Entity.PrintedForm::form))
                .flatMap(names -> names);
    }

    /** Its term and cross-references. */
    public static Stream<String> curies(Entity entity) {
        return Stream.concat(Stream.ofNullable(entity.curie()), entity.xrefs().stream().map(Entity.Xref::curie));
    }

    /** An entity, and others that bear the same term less exactly, or share a name with it. */
    public record Found(Entity entity, List<Entity> also) {}

    /**
     * @throws ProblemException 400 {@code ambiguous-name} with the list where several fit,
     *     404 {@code unknown-entity} with the nearest names where none does
     */
    public Found get(String name) {
        String wanted = name.strip();
        Optional<Entity> byId = catalogue.findEntity(wanted)
                .or(() -> catalogue.entities().stream().filter(it -> it.id().equalsIgnoreCase(wanted)).findFirst());
        if (byId.isPresent()) {
            return new Found(byId.get(), List.of());
        }
        Set<Entity> bearers = curies.getOrDefault(wanted.toUpperCase(Locale.ROOT), Set.of());
        if (!bearers.isEmpty()) {
            return byCurie(wanted, bearers);
        }
        Set<Entity> alike = folded.getOrDefault(Folding.name(wanted), Set.of());
        List<Entity> sharing = alike.stream().filter(it -> shares(it, wanted)).toList();
        if (!sharing.isEmpty()) {
            return beside(only(wanted, sharing), alike);
        }
        Set<Entity> same = exact.getOrDefault(wanted, Set.of());
        return new Found(only(wanted, same.isEmpty() ? alike : same), List.of());
    }

    private Found byCurie(String curie, Set<Entity> bearers) {
        List<Entity> exactly = bearers.stream()
                .filter(it -> !curie.equalsIgnoreCase(it.curie()) || it.match() == Match.EXACT)
                .toList();
        return beside(only(curie, exactly.isEmpty() ? bearers : exactly), bearers);
    }

    /** A family goes by a name that it shares with its members. */
    private static boolean shares(Entity entity, String name) {
        return entity.shares().stream().anyMatch(it -> Folding.name(it).equals(Folding.name(name)));
    }

    private static Found beside(Entity entity, Collection<Entity> bearers) {
        return new Found(entity, bearers.stream().filter(it -> it != entity).toList());
    }

    private Entity only(String name, Collection<Entity> fits) {
        if (fits.size() > 1) {
            throw ProblemException.of(ProblemType.AMBIGUOUS_NAME,
                    "'%s' fits %d entities. Give one of their ids.".formatted(Suggest.brief(name), fits.size()))
                    .withSuggestions(fits.stream().map(Entity::id).toList());
        }
        return fits.stream().findFirst().orElseThrow(() -> unknown(name));
    }

    private ProblemException unknown(String name) {
        List<String> near = Suggest.nearest(Folding.name(name), folded.keySet()).stream()
                .flatMap(key -> folded.getOrDefault(key, Set.of()).stream().limit(1)).map(Entity::label)
                .distinct()
                .toList();
        return ProblemException.of(ProblemType.UNKNOWN_ENTITY, "Nothing is called '%s'.".formatted(Suggest.brief(name)))
                .withHints(List.of("An id, a term such as HGNC:17635, a symbol, a label or a synonym finds an entity."))
                .withSuggestions(near);
    }
}
