package org.exotrace.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Evidence;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.exotrace.model.Trap;

/**
 * What the graph holds, read once and kept: answers need no round trip and never mix two loads.
 * Its content never changes, so it is safe for use by many threads; a new load makes a new catalogue.
 */
public final class Catalogue {

    private final DataSet dataSet;
    private final String dataVersion;
    private final String name;
    private final Map<String, Statement> statements;
    private final Map<String, Entity> entities;
    private final Map<String, Publication> publications;
    private final List<Entity> extended;
    private final Identities identities;
    private final Hierarchy hierarchy;
    private final Occurrences occurrences;
    private final Map<String, List<Evidence>> evidence = new ConcurrentHashMap<>();
    private final Derived derived = new Derived();

    /**
     * @param name        default or custom
     * @param dataVersion the version of exactly this data set
     */
    public Catalogue(DataSet dataSet, String name, String dataVersion) {
        this.dataSet = dataSet;
        this.name = name;
        this.dataVersion = dataVersion;
        statements = index(dataSet.statements(), Statement::record);
        extended = Extended.of(dataSet);
        publications = index(dataSet.publications(), Publication::id);
        identities = new Identities(dataSet.publications());
        entities = index(extended, Entity::id);
        hierarchy = new Hierarchy(entities);
        occurrences = new Occurrences(dataSet.statements());
    }

    /** By their records in any case of letters: asked for only where a record is written otherwise than it is. */
    private record AnyCase(Map<String, Statement> statements) {

        static AnyCase of(Catalogue catalogue) {
            Map<String, Statement> statements = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            catalogue.statements().forEach(it -> statements.putIfAbsent(it.record(), it));
            return new AnyCase(statements);
        }
    }

    private static <T> Map<String, T> index(List<T> list, Function<T, String> key) {
        return list.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    public String dataVersion() {
        return dataVersion;
    }

    public String name() {
        return name;
    }

    /** The whole content. */
    public DataSet dataSet() {
        return dataSet;
    }

    /** All statements, by record. */
    public List<Statement> statements() {
        return dataSet.statements();
    }

    /** All entities, by id, each with what other data sets add to it. */
    public List<Entity> entities() {
        return extended;
    }

    /** All publications, by id. */
    public List<Publication> publications() {
        return dataSet.publications();
    }

    /** Those publications that were read, by id. */
    public List<Publication> documents() {
        return derived(Documented.class, Documented::new).documents;
    }

    /** The statements that come from a document, by record. */
    public List<Statement> statementsOf(String document) {
        return derived(Documented.class, Documented::new).statements(document);
    }

    /** The statement of that record, in any case of letters. */
    public Optional<Statement> findStatement(String record) {
        return Optional.ofNullable(statements.get(record)).or(() -> Optional.ofNullable(derived(AnyCase.class, AnyCase::of).statements().get(record)));
    }

    public Entity entity(String id) {
        return Optional.ofNullable(entities.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id));
    }

    public Optional<Entity> findEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The publication of that id. */
    public Publication publication(String id) {
        return Optional.ofNullable(publications.get(id)).orElseThrow(() -> new IllegalArgumentException("no publication " + id));
    }

    /** By id, DOI, PubMed or PubMed Central number, or the number that a document prints for it. */
    public Optional<Publication> findPublication(String name) {
        return identities.find(name);
    }

    /** What a document prints as a number: {@code xie2023:31}, or the number alone where one document prints numbers. */
    public Optional<Printed> findPrinted(String name) {
        return identities.printed(name);
    }

    /** What a statement comes from. */
    public Publication document(Statement statement) {
        return publication(statement.document());
    }

    /** What a statement rests on. */
    public List<Evidence> evidence(Statement statement) {
        return evidence.computeIfAbsent(statement.record(), record -> Evidence.of(statement, document(statement)));
    }

    /** The traps that concern a statement. */
    public List<Trap> traps(Statement statement) {
        return document(statement).traps().stream().filter(it -> statement.traps().contains(it.id())).toList();
    }

    public Hierarchy hierarchy() {
        return hierarchy;
    }

    public Occurrences occurrences() {
        return occurrences;
    }

    /**
     * What follows from this catalogue alone: made when it is first asked for, by one thread while others wait, and kept
     * for as long as the catalogue is.
     *
     * @param type there is one of each class, whoever made it
     */
    public <T> T derived(Class<T> type, Function<Catalogue, T> make) {
        return derived.get(type, () -> make.apply(this));
    }

    /** Counts for the health page. */
    public Map<String, Integer> counts() {
        return derived(Counts.class, Counts::of).all();
    }
}
