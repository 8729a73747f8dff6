package org.exotrace.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.exotrace.failure.NearNames;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.EntityType;
import org.exotrace.model.Folding;

/** Says of a name that nothing has it, and what is near: of the same sort, and something else. */
final class Unknown {

    private static final String HINT = "An id, a term such as HGNC:17635, a symbol, a label or a synonym finds an entity.";
    private static final Set<EntityType> MICRO_RNA = Set.of(EntityType.MIRNA, EntityType.MIRNA_CLASS);
    private static final Pattern VESICLE = Pattern.compile(".*(?:exosome|vesicle|EV)s?");
    private static final Pattern CELL = Pattern.compile(".*\\b(?:cell|lymphocyte|macrophage|fibroblast)s?");

    private final Function<String, List<Entity>> bearers;
    private final NearNames names;

    /**
     * @param names   all that are known, folded
     * @param bearers what bears such a name
     */
    Unknown(Set<String> names, Function<String, List<Entity>> bearers) {
        this.bearers = bearers;
        this.names = new NearNames(names);
    }

    static ProblemException asMolecule(ReadAs it) {
        return ProblemException.of(ProblemType.UNKNOWN_ENTITY, "No molecule of these data is called '%s'. %s"
                .formatted(Suggest.brief(it.name()), it.says()))
                .withHints(List.of("participant=%s asks for what it is read as.".formatted(Suggest.brief(it.name()))));
    }

    ProblemException named(String name) {
        String brief = Suggest.brief(name);
        if (Spellings.microRna(name).isPresent()) {
            List<String> others = near(name, it -> MICRO_RNA.contains(it.type()));
            return none("Nothing in these data is called '%s'.".formatted(brief), others);
        }
        Optional<Genes.Gene> gene = Genes.named(name);
        if (gene.isPresent()) {
            return none("Nothing in these data is called '%s', the human gene %s (%s).".formatted(brief, gene.get().symbol(), gene.get().curie()),
                    near(name, it -> it.type().entityClass() == EntityClass.MOLECULE && !MICRO_RNA.contains(it.type())));
        }
        List<String> near = near(name, sort(name));
        return ProblemException.of(ProblemType.UNKNOWN_ENTITY, "Nothing is called '%s'.".formatted(brief))
                .withHints(near.isEmpty() ? List.of(HINT) : List.of(HINT, "What is suggested is spelled nearly so, and may be something else."))
                .withSuggestions(near);
    }

    /** Looked for once, for one name of many: those of the class of the nearest. */
    List<String> near(String name) {
        List<Entity> near = Spellings.microRna(name).isPresent() ? List.of() : entities(name, it -> true).toList();
        return near.stream().filter(it -> it.type().entityClass() == near.get(0).type().entityClass()).map(Entity::label).distinct().toList();
    }

    /** It is known what is meant, and that it is not here: what is near is no other spelling of it. */
    private static ProblemException none(String detail, List<String> others) {
        return ProblemException.of(ProblemType.UNKNOWN_ENTITY, detail).withHints(others.isEmpty() ? List.of(HINT)
                : List.of(HINT, "Others with names near to it, none of them the same: %s.".formatted(String.join(", ", others))));
    }

    /** Of the class that the name speaks of, else of the class of what is nearest. */
    private Predicate<Entity> sort(String name) {
        if (VESICLE.matcher(name).matches()) {
            return of(EntityClass.VESICLE_TYPE);
        }
        return CELL.matcher(name).matches() ? of(EntityClass.CELL)
                : entities(name, it -> true).findFirst().map(it -> of(it.type().entityClass())).orElse(it -> true);
    }

    private static Predicate<Entity> of(EntityClass wanted) {
        return it -> it.type().entityClass() == wanted;
    }

    private List<String> near(String name, Predicate<Entity> sort) {
        return entities(name, sort).map(Entity::label).distinct().toList();
    }

    private Stream<Entity> entities(String name, Predicate<Entity> sort) {
        return names.nearest(Folding.name(name), it -> bearers(it).anyMatch(sort)).stream()
                .map(it -> bearers(it).filter(sort).findFirst().orElseThrow());
    }

    private Stream<Entity> bearers(String name) {
        return bearers.apply(name).stream();
    }
}
