package org.exotrace.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Blanks;
import org.exotrace.model.CoveredTypes;
import org.exotrace.model.EntityType;
import org.exotrace.model.Species;
import org.jspecify.annotations.Nullable;

/** Says of each name of a list what it means, and fails for none. For use by one thread. */
public final class Resolver {

    /** As many names as a list may have. */
    public static final int MOST = 10_000;

    /** Nothing has a longer name. */
    private static final int LONGEST = 1_000;
    /** Of more names nobody reads what is near them, and to look takes ten times as long as to find. */
    private static final int MOST_NEAR = 5_000;
    private static final String BETWEEN = ";";
    private static final String HGNC = "HGNC:";
    private static final String HUMAN = Species.term("human").orElseThrow();

    private final Catalogue catalogue;
    private final Names names;
    private final int near;
    private int looked;
    private final Map<Asked, Resolved> known = new HashMap<>();

    /**
     * One name of a list.
     *
     * @param name     one or, with semicolons between, several of a group of which it is not known which is meant
     * @param type     what it is of; null where not told
     * @param organism name or term; null where not told
     */
    public record Asked(String name, @Nullable EntityType type, @Nullable String organism) {

        /** A name alone. */
        public static Asked of(String name) {
            return new Asked(name, null, null);
        }

        /** Entities with a number at HGNC are human; of others no organism is known. */
        private boolean isOfAnother() {
            return organism != null && Species.term(organism).filter(HUMAN::equals).isEmpty();
        }

        private boolean takes(Names.Found it) {
            return (type == null || CoveredTypes.of(List.of(type), false).contains(it.entity().type()))
                    && !(isOfAnother() && Names.curies(it.entity()).anyMatch(term -> term.startsWith(HGNC)));
        }
    }

    /** @param near how many names are told that are spelled nearly so */
    public Resolver(Catalogue catalogue, int near) {
        this.catalogue = catalogue;
        this.names = Names.of(catalogue);
        this.near = near;
    }

    /** In the order of the list, one that comes twice told twice. */
    public List<Resolved> all(List<Asked> list) {
        int[] n = {0};
        return list.stream().map(it -> known.computeIfAbsent(it, this::resolved).at(++n[0])).toList();
    }

    private Resolved resolved(Asked asked) {
        String given = asked.name();
        List<Names.Found> all = fits(asked.name());
        List<Names.Found> fits = all.stream().filter(asked::takes).toList();
        if (fits.size() == 1) {
            Names.Found it = fits.get(0);
            Resolved.By by = names(asked.name()).map(name -> Resolved.By.of(it.entity(), name)).min(Resolved.By::compareTo).orElseThrow();
            return new Resolved(0, given, Resolved.Outcome.FOUND, by, Ref.to(catalogue, it), List.of(), List.of(), null,
                    Remarks.found(given, it.entity(), by));
        }
        if (fits.size() > 1) {
            return new Resolved(0, given, Resolved.Outcome.AMBIGUOUS, null, null,
                    fits.stream().map(it -> Ref.to(catalogue, it.entity().id())).toList(), List.of(), null, null);
        }
        Human human = asked.isOfAnother() ? null : names(asked.name()).flatMap(it -> Human.named(it).stream()).findFirst().orElse(null);
        String note = human != null ? Remarks.human(given, human) : Remarks.unknown(given);
        List<String> others = !all.isEmpty() ? all.stream().map(it -> it.entity().label()).toList()
                : near == 0 || human != null || Dates.remark(given).isPresent() || ++looked > MOST_NEAR ? List.of() : names.near(Blanks.trimmed(asked.name()));
        return new Resolved(0, given, Resolved.Outcome.UNKNOWN, null, null, List.of(), others.stream().limit(near).toList(), human, note);
    }

    /** All that a name, or one of a group, can mean; each once. */
    private List<Names.Found> fits(String name) {
        Map<String, Names.Found> fits = new HashMap<>();
        names(name).flatMap(this::meant).forEach(it -> fits.putIfAbsent(it.entity().id(), it));
        return fits.values().stream().sorted((a, b) -> a.entity().id().compareTo(b.entity().id())).toList();
    }

    private static Stream<String> names(String name) {
        return name.length() > LONGEST ? Stream.empty() : Arrays.stream(name.split(BETWEEN)).map(Blanks::trimmed).filter(it -> !it.isEmpty());
    }

    private Stream<Names.Found> meant(String name) {
        try {
            return names.find(name).stream();
        } catch (ProblemException severalFit) {
            return Set.copyOf(severalFit.suggestions()).stream().flatMap(it -> names.find(it).stream());
        }
    }
}
