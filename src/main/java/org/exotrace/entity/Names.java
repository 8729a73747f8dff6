package org.exotrace.entity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Blanks;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Folding;
import org.exotrace.model.Match;
import org.exotrace.model.Role;
import org.exotrace.model.Terms;
import org.exotrace.text.Spelled;
import org.jspecify.annotations.Nullable;

/**
 * Finds an entity by id, CURIE or cross-reference, symbol, label, synonym or printed form.
 * An exact name wins over one that is only spelled alike, and a declared one over one that follows from others. Of those that share
 * a name, the one that declares so is given; where several do, nobody knows which is meant. Immutable, so safe for use by many threads.
 */
public final class Names {

    private static final Set<Role> OF_MOLECULES = Set.of(Role.CARGO, Role.RECEPTOR);

    private final Catalogue catalogue;
    private final NameIndex index;
    private final Map<String, Set<Entity>> vesicles = new LinkedHashMap<>();
    private final Unknown unknown;

    private Names(Catalogue catalogue) {
        this.catalogue = catalogue;
        index = NameIndex.of(catalogue);
        catalogue.entities().stream().filter(it -> it.type().entityClass() == EntityClass.VESICLE_TYPE)
                .forEach(entity -> all(entity).flatMap(name -> Spellings.ofVesicle(name, this::namesOfCell))
                        .forEach(name -> vesicles.merge(Folding.name(name), Set.of(entity), Names::both)));
        unknown = new Unknown(index.folded(), this::folded);
    }

    public static Names of(Catalogue catalogue) {
        return catalogue.derived(Names.class, Names::new);
    }

    private static Set<Entity> both(Set<Entity> some, Set<Entity> more) {
        Set<Entity> both = new LinkedHashSet<>(some);
        both.addAll(more);
        return both.size() == some.size() ? some : both;
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

    /** Whether a term or id begins so, with or without its vocabulary; a number alone is all of it. */
    public static boolean begins(String term, String typed) {
        String local = term.substring(term.indexOf(':') + 1);
        return typed.matches("\\d+") ? local.equals(typed)
                : Stream.of(term, local).anyMatch(it -> it.regionMatches(true, 0, typed, 0, typed.length()));
    }

    /**
     * @param also   others that bear the same term less exactly, or share a name with it
     * @param readAs what its name could be taken for; null where for nothing else
     */
    public record Found(Entity entity, List<Entity> also, @Nullable ReadAs readAs) {}

    /**
     * @throws ProblemException 400 {@code ambiguous-name} with the list where several fit,
     *     404 {@code unknown-entity} with the nearest names where none does
     */
    public Found get(String name) {
        return find(name).orElseThrow(() -> unknown.named(Blanks.trimmed(name)));
    }

    /** The same for one in a role: a name that is a gene's, and something else here, names no molecule. */
    public Found get(String name, Set<Role> roles) {
        Found found = get(name);
        if (OF_MOLECULES.containsAll(roles) && found.readAs() != null && found.readAs().not() != null) {
            throw Unknown.asMolecule(found.readAs());
        }
        return found;
    }

    /** @throws ProblemException 400 {@code ambiguous-name} */
    public Optional<Found> find(String name) {
        String wanted = Blanks.trimmed(name);
        Optional<Entity> byId = catalogue.findEntity(wanted).or(() -> byId(wanted));
        return byId.map(it -> new Found(it, List.of(), null))
                .or(() -> byTerm(wanted, Optional.of(wanted.toUpperCase(Locale.ROOT))))
                .or(() -> byTerm(wanted, Terms.of(wanted)))
                .or(() -> byName(wanted))
                .or(() -> byTerm(wanted, Terms.ofNumber(wanted)))
                .or(() -> asWhole(wanted))
                .or(() -> Human.precisely(wanted).flatMap(this::itself))
                .or(() -> asCargo(wanted));
    }

    private Optional<Entity> byId(String wanted) {
        String id = Spelled.anyCase(wanted);
        return entities(index.ofTerm(wanted)).filter(it -> Spelled.anyCase(it.id()).equals(id)).findFirst();
    }

    private Optional<Found> byTerm(String wanted, Optional<String> term) {
        return term.flatMap(it -> Optional.of(bearers(it)).filter(some -> !some.isEmpty()).map(some -> byTerm(wanted, it, some)));
    }

    /** Those of that term or cross-reference. */
    private List<Entity> bearers(String term) {
        return entities(index.ofTerm(term)).filter(it -> curies(it).anyMatch(term::equalsIgnoreCase)).toList();
    }

    /** Those of a name that is folded so. */
    private List<Entity> folded(String key) {
        return entities(index.alike(key).mapToInt(NameIndex.Name::entity)).toList();
    }

    /** Those of a name that is spelled just so. */
    private List<Entity> exact(String name) {
        return entities(index.alike(Folding.name(name)).filter(it -> it.name().equals(name)).mapToInt(NameIndex.Name::entity)).toList();
    }

    /** Each once. */
    private Stream<Entity> entities(IntStream places) {
        return places.distinct().mapToObj(catalogue.entities()::get);
    }

    /** What a version of an accession, or an isoform, is one of. */
    private Optional<Found> asWhole(String wanted) {
        String whole = Terms.unversioned(wanted);
        return byTerm(wanted, Terms.of(whole).or(() -> Terms.ofNumber(whole)))
                .map(it -> Terms.isIsoform(wanted) ? new Found(it.entity(), it.also(), ReadAs.isoform(wanted, it.entity())) : it);
    }

    /** The very gene or microRNA: nothing that it is only a part of, nor a form of it. */
    private Optional<Found> itself(Human it) {
        List<Entity> bearers = bearers(it.curie());
        return Stream.<Predicate<Entity>>of(
                one -> it.name().equals(one.symbol()),
                one -> it.curie().equals(one.curie()) && one.match() == Match.EXACT,
                one -> one.type() == EntityType.MIRNA).flatMap(which -> bearers.stream().filter(which)).findFirst()
                .map(one -> beside(one, bearers));
    }

    /** Labels that are spelled nearly so; none where it is known what is meant, and that it is not here. */
    List<String> near(String name) {
        return unknown.near(name);
    }

    private Found byTerm(String wanted, String term, List<Entity> bearers) {
        List<List<Entity>> ranks = Stream.<Predicate<Entity>>of(
                it -> term.equalsIgnoreCase(it.curie()) && it.match() == Match.EXACT,
                it -> !term.equalsIgnoreCase(it.curie()),
                it -> true).map(rank -> bearers.stream().filter(rank).toList()).filter(it -> !it.isEmpty()).toList();
        List<Entity> best = ranks.get(0);
        return beside(best.stream().filter(it -> best.stream().allMatch(other -> other == it || other.parents().contains(it.id())))
                .findFirst().orElseGet(() -> only(wanted, best)), bearers);
    }

    private Optional<Found> byName(String wanted) {
        return Stream.concat(Stream.of(wanted), Spellings.of(wanted))
                .filter(it -> !alike(it).isEmpty()).findFirst().map(it -> byName(wanted, it, alike(it)));
    }

    private Collection<Entity> alike(String name) {
        String key = Folding.name(name);
        List<Entity> folded = folded(key);
        return folded.isEmpty() ? vesicles.getOrDefault(key, Set.of()) : folded;
    }

    /** @param spelling the name as it is known, where it was written in another way */
    private Found byName(String wanted, String spelling, Collection<Entity> alike) {
        List<Entity> sharing = alike.stream().filter(it -> shares(it, spelling)).toList();
        List<Entity> same = exact(spelling);
        Entity entity = only(wanted, !sharing.isEmpty() ? sharing : same.isEmpty() ? alike : same);
        return new Found(entity, sharing.isEmpty() ? List.of() : beside(entity, alike).also(),
                gene(wanted, !exact(wanted).isEmpty()).filter(it -> !is(entity, it)).map(it -> ReadAs.not(wanted, entity, it)).orElse(null));
    }

    /** The molecule that is cargo where a name says so: exosomal PD-L1. */
    public Optional<Found> exosomal(String name) {
        try {
            return asCargo(Blanks.trimmed(name));
        } catch (ProblemException severalFit) {
            return Optional.empty();
        }
    }

    private Optional<Found> asCargo(String wanted) {
        return Spellings.exosomal(wanted).flatMap(this::find)
                .filter(it -> it.entity().type().entityClass() == EntityClass.MOLECULE)
                .map(it -> new Found(it.entity(), it.also(), ReadAs.cargo(wanted, it.entity())));
    }

    /** The gene that the letters are; a name that is declared with just this spelling is no gene's with another. */
    private static Optional<Genes.Gene> gene(String wanted, boolean declared) {
        return Genes.named(Spellings.singular(wanted)).filter(it -> !declared || it.symbol().equals(wanted));
    }

    private static boolean is(Entity entity, Genes.Gene gene) {
        return gene.symbol().equals(entity.symbol()) || curies(entity).anyMatch(gene.curie()::equals);
    }

    /** A family goes by a name that it shares with its members. */
    private static boolean shares(Entity entity, String name) {
        return entity.shares().stream().anyMatch(it -> Folding.name(it).equals(Folding.name(name)));
    }

    private static Found beside(Entity entity, Collection<Entity> bearers) {
        return new Found(entity, bearers.stream().filter(it -> it != entity).toList(), null);
    }

    /** Labels and synonyms of the cell of that name. */
    private Stream<String> namesOfCell(String name) {
        return folded(Folding.name(name)).stream()
                .filter(it -> it.type().entityClass() == EntityClass.CELL)
                .flatMap(it -> Stream.concat(Stream.of(it.label()), it.synonyms().stream()));
    }

    private static Entity only(String name, Collection<Entity> fits) {
        if (fits.size() > 1) {
            throw ProblemException.of(ProblemType.AMBIGUOUS_NAME, "'%s' fits %d entities: %s. Give one of their ids.".formatted(
                    Suggest.brief(name), fits.size(),
                    fits.stream().map(it -> "%s (%s)".formatted(it.label(), it.id())).collect(Collectors.joining(", "))))
                    .withSuggestions(fits.stream().map(Entity::id).toList());
        }
        return fits.iterator().next();
    }
}
