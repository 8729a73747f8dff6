package org.exotrace.model;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that is held: the content of one data set, or of several side by side, each thing with the name of its set.
 * It stands in the order of names and ids, whatever files it came from.
 */
public record DataSet(
        List<SetInfo> datasets,
        List<Theme> themes,
        List<Entity> entities,
        List<Extension> extensions,
        List<Publication> publications,
        List<Statement> statements,
        List<CuratedConflict> conflicts) {

    /** Nothing. */
    public static final DataSet NONE =
            new DataSet(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public DataSet {
        datasets = ordered(datasets, SetInfo::name);
        themes = ordered(themes, it -> it.name() + " " + it.dataset());
        entities = ordered(entities, Entity::id);
        extensions = ordered(extensions, Extension::id);
        publications = ordered(publications, Publication::id);
        statements = ordered(statements, Statement::record);
        conflicts = ordered(conflicts, CuratedConflict::id);
    }

    private static <T> List<T> ordered(List<T> list, Function<T, String> key) {
        return Lists.copy(list).stream().sorted(Comparator.comparing(key)).toList();
    }

    /** Those publications that were read. */
    public List<Publication> documents() {
        return publications.stream().filter(Publication::isDocument).toList();
    }

    /** Both, side by side. */
    public DataSet with(DataSet other) {
        return new DataSet(
                both(datasets, other.datasets), both(themes, other.themes), both(entities, other.entities),
                both(extensions, other.extensions), both(publications, other.publications),
                both(statements, other.statements), both(conflicts, other.conflicts));
    }

    /** What the sets of these names hold. */
    public DataSet only(Predicate<String> name) {
        return new DataSet(
                kept(datasets, it -> name.test(it.name())), kept(themes, it -> name.test(it.dataset())),
                kept(entities, it -> name.test(it.dataset())), kept(extensions, it -> name.test(it.dataset())),
                kept(publications, it -> name.test(it.dataset())), kept(statements, it -> name.test(it.dataset())),
                kept(conflicts, it -> name.test(it.dataset())));
    }

    /** Names of the sets. */
    public List<String> names() {
        return datasets.stream().map(SetInfo::name).toList();
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static <T> List<T> kept(List<T> list, Predicate<T> which) {
        return list.stream().filter(which).collect(Collectors.toList());
    }
}
