package org.exotrace.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
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
    private final Map<String, Statement> inAnyCase;
    private final Map<String, Entity> entities;
    private final Map<String, Publication> publications;
    private final Map<String, Trap> traps;
    private final Hierarchy hierarchy;
    private final Occurrences occurrences;
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
        inAnyCase = index(dataSet.statements(), it -> it.record().toLowerCase(Locale.ROOT));
        entities = index(dataSet.entities(), Entity::id);
        publications = index(dataSet.publications(), Publication::number);
        traps = index(dataSet.traps(), Trap::id);
        hierarchy = new Hierarchy(dataSet.entities());
        occurrences = new Occurrences(dataSet.statements());
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

    /** All entities, by id. */
    public List<Entity> entities() {
        return dataSet.entities();
    }

    /** All publications, by number, the review last. */
    public List<Publication> publications() {
        return dataSet.publications();
    }

    /** The statement of that record, in any case of letters. */
    public Optional<Statement> findStatement(String record) {
        return Optional.ofNullable(statements.get(record))
                .or(() -> Optional.ofNullable(inAnyCase.get(record.toLowerCase(Locale.ROOT))));
    }

    public Entity entity(String id) {
        return Optional.ofNullable(entities.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no entity " + id));
    }

    public Optional<Entity> findEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    public Optional<Publication> findPublication(String number) {
        return Optional.ofNullable(publications.get(number));
    }

    public Trap trap(String id) {
        return Optional.ofNullable(traps.get(id)).orElseThrow(() -> new IllegalArgumentException("no trap " + id));
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

    /** The statements that rest on a publication. */
    public List<String> restingOn(String publication) {
        return dataSet.statements().stream()
                .filter(it -> it.evidence().stream().anyMatch(item -> item.publication().equals(publication)))
                .map(Statement::record)
                .toList();
    }

    /** Counts for the health page; the review is not counted as a publication. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Statement> all = dataSet.statements();
        counts.put("statements", all.size());
        counts.put("chains", (int) all.stream().filter(Statement::isChain).count());
        counts.put("steps", all.stream().mapToInt(it -> it.steps().size()).sum());
        counts.put("transfers", all.stream().mapToInt(it -> it.transfers().size()).sum());
        counts.put("entities", dataSet.entities().size());
        counts.put("publications", (int) dataSet.publications().stream().filter(it -> !it.isReview()).count());
        counts.put("evidence", all.stream().mapToInt(it -> it.evidence().size()).sum());
        return counts;
    }
}
