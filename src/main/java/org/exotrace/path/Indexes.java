package org.exotrace.path;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.path.engine.PathIndex;
import org.jspecify.annotations.Nullable;

/** The index that belongs to a catalogue: the two are replaced together, so that no answer mixes two loads. */
public final class Indexes {

    private record Made(
            Catalogue catalogue, LegSource legs, StatedEffects stated, AtomicReference<@Nullable List<Route>> routes) {
        Made(Catalogue catalogue, PathIndex index) {
            this(catalogue, new LegSource(index, catalogue), new StatedEffects(catalogue), new AtomicReference<>());
        }
    }

    private final AtomicReference<@Nullable Made> latest = new AtomicReference<>();

    /** The index of these statements, made when it is first asked for: a few milliseconds for some hundred statements. */
    public PathIndex of(Catalogue catalogue) {
        return legs(catalogue).index();
    }

    /** That index with what the statements say of its legs. */
    LegSource legs(Catalogue catalogue) {
        return made(catalogue).legs();
    }

    /** What its statements say of effects without steps. */
    StatedEffects stated(Catalogue catalogue) {
        return made(catalogue).stated();
    }

    /** The routes of all statements to their effects, found when they are first asked for. */
    public List<Route> routes(Catalogue catalogue) {
        Made made = made(catalogue);
        List<Route> known = made.routes().get();
        if (known == null) {
            known = RouteFinder.all(made.legs());
            made.routes().set(known);
        }
        return known;
    }

    private Made made(Catalogue catalogue) {
        Made made = latest.get();
        if (made == null || made.catalogue() != catalogue) {
            made = new Made(catalogue, CatalogueLegs.index(catalogue));
            latest.set(made);
        }
        return made;
    }

    /** For data whose legs are no statements of the catalogue: the index was read from elsewhere. */
    public void set(Catalogue catalogue, PathIndex index) {
        latest.set(new Made(catalogue, index));
    }
}
