package org.exotrace.path;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Found;
import org.jspecify.annotations.Nullable;

/**
 * What statements say to one question: over the paths within them that a search passes on, and without. What they say of an
 * effect's opposite is told the other way round.
 */
final class Said {

    private final Question question;
    private final Scope scope;
    private final LegSource source;
    private final Catalogue catalogue;
    private final Function<Ask, List<Found>> search;
    private final Opposites opposites;
    private final Sayings sayings;
    private final Map<IntBuffer, Found> heard = new LinkedHashMap<>();
    private List<PathAnswer.Said> all = List.of();

    /**
     * @param speakers whichever statements may say something without a path
     * @param search   finds documented paths, in the order of answers
     */
    Said(Question question, Scope scope, LegSource source, List<Statement> speakers, Function<Ask, List<Found>> search) {
        this.question = question;
        this.scope = scope;
        this.source = source;
        this.catalogue = question.catalogue();
        this.search = search;
        this.opposites = Opposites.of(catalogue);
        this.sayings = new Sayings(source, speakers, question.withBelow(question.from()), scope.cells(),
                question.request().inferred());
    }

    /** Takes in a path that the search found; always true. */
    boolean hear(Found path) {
        if (path.documented()) {
            heard.putIfAbsent(IntBuffer.wrap(path.legs()), path);
        }
        return true;
    }

    /** Once the search has passed on what it found. */
    void complete() {
        Set<String> wanted = question.withBelow(question.to());
        List<PathAnswer.Said> said = new ArrayList<>();
        InCells cells = scope.cells();
        if (cells != null) {
            search.apply(scope.documentedWithoutPlace(cells)).forEach(this::hear);
            said.addAll(of(List.copyOf(heard.values()), it -> true, null));
        } else {
            said.addAll(of(List.copyOf(heard.values()), it -> wanted.contains(it.entity()), null));
            for (String id : wanted) {
                Set<String> others = new TreeSet<>(opposites.of(id));
                others.removeAll(wanted);
                if (!others.isEmpty()) {
                    said.addAll(of(search.apply(scope.documented(others)), it -> others.contains(it.entity()), id));
                }
            }
        }
        all = said.stream().distinct().toList();
    }

    private List<PathAnswer.Said> of(List<Found> paths, Predicate<Participant> wanted, @Nullable String oppositeOf) {
        boolean narrowed = question.via() != null || !question.avoid().isEmpty() || question.request().filter().narrowsLegs();
        return sayings.of(paths, question::takes, narrowed ? it -> false : wanted, oppositeOf);
    }

    List<PathAnswer.Said> all() {
        return all;
    }
}
