package org.exotrace.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Opposites;
import org.exotrace.path.engine.Ask;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.PathSearch;
import org.exotrace.path.engine.Tallies;
import org.jspecify.annotations.Nullable;

/** Comes to the verdict on one question, from all paths and sayings or from what is left of them. */
final class Judge {

    private final Question question;
    private final Catalogue catalogue;
    private final PathIndex index;
    private final PathView view;
    private final Verdicts verdicts;
    private final boolean byEffect;

    Judge(Question question, Scope scope, LegSource source) {
        this.question = question;
        this.catalogue = question.catalogue();
        this.index = source.index();
        this.view = new PathView(source);
        this.verdicts = new Verdicts(index, catalogue);
        this.byEffect = scope.cells() != null;
    }

    /** What a path speaks of: the effect that it ends in, where the question ends in a cell; else what is asked for. */
    String about(Found path) {
        return byEffect ? index.entity(index.target(path.last())) : question.to().id();
    }

    /** The paths of a search by what they speak of. */
    Map<String, Tallies> counted(PathSearch search) {
        return counted(search.counts(), search.countsByEnd());
    }

    /** @param byEnd by the node that they end in; looked at where the question ends in a cell */
    Map<String, Tallies> counted(Tallies all, Map<Integer, Tallies> byEnd) {
        Map<String, Tallies> counts = new TreeMap<>();
        if (byEffect) {
            byEnd.forEach((node, tallies) -> counts.put(index.entity(node), tallies));
        } else {
            counts.put(question.to().id(), all);
        }
        return counts;
    }

    /**
     * How a cell itself is reached.
     *
     * @param best paths there, in their order
     */
    PathAnswer.Reached reached(Tallies paths, List<Found> best) {
        return new PathAnswer.Reached(paths.documented().total(), paths.assembled().total(), best.stream()
                .filter(Found::documented).map(it -> index.recordOf(it.last())).distinct().toList());
    }

    /** One an effect, in the order of ids, where the question ends in a cell; null otherwise. */
    @Nullable
    List<PathAnswer.EffectVerdict> effects(Map<String, Tallies> paths, List<PathAnswer.Said> said) {
        if (!byEffect) {
            return null;
        }
        Map<String, List<PathAnswer.Said>> heard = byEffect(said);
        return Stream.concat(paths.keySet().stream(), heard.keySet().stream()).distinct().sorted().map(effect -> {
            Tallies tallies = paths.getOrDefault(effect, Tallies.none());
            return PathAnswer.EffectVerdict.of(view.ref(effect),
                    verdicts.of(tallies, heard.getOrDefault(effect, List.of())), counts(tallies));
        }).toList();
    }

    /** @param effects what {@link #effects} made of the same */
    PathAnswer.Verdict verdict(Map<String, Tallies> paths, List<PathAnswer.Said> said, @Nullable List<PathAnswer.EffectVerdict> effects) {
        return effects == null ? verdicts.of(paths.getOrDefault(question.to().id(), Tallies.none()), said) : verdicts.together(effects);
    }

    /** Whether a verdict rests on what statements say and on no assembled path, of each effect where there are several. */
    static boolean rests(List<PathAnswer.Said> said, @Nullable List<PathAnswer.EffectVerdict> effects) {
        return !said.isEmpty() && (effects == null || effects.stream().noneMatch(it -> it.said().isEmpty()));
    }

    /** What the verdict comes to on the same, without more being told of it. */
    Outcome outcome(Map<String, Tallies> paths, List<PathAnswer.Said> said) {
        if (!byEffect) {
            return Outcome.of(paths.getOrDefault(question.to().id(), Tallies.none()), said);
        }
        Map<String, List<PathAnswer.Said>> heard = byEffect(said);
        List<Outcome> all = Stream.concat(paths.keySet().stream(), heard.keySet().stream()).distinct().sorted()
                .map(it -> Outcome.of(paths.getOrDefault(it, Tallies.none()), heard.getOrDefault(it, List.of()))).toList();
        return Outcome.together(Outcome.deciding(Outcome.told(all, it -> it), it -> it));
    }

    PathAnswer.Counts counts(Tallies paths) {
        return PathAnswer.Counts.of(paths, question.request().mode() != Ask.Mode.DOCUMENTED);
    }

    /** By the effect that they speak of; each effect hears of its opposites too. */
    private Map<String, List<PathAnswer.Said>> byEffect(List<PathAnswer.Said> said) {
        Opposites opposites = Opposites.of(catalogue);
        Map<String, List<PathAnswer.Said>> heard = new TreeMap<>();
        said.forEach(it -> heard.computeIfAbsent(it.effect().id(), key -> new ArrayList<>()).add(it));
        Map<String, List<PathAnswer.Said>> turned = new TreeMap<>();
        heard.keySet().forEach(id -> turned.put(id, opposites.of(id).stream()
                .flatMap(other -> heard.getOrDefault(other, List.of()).stream()).map(it -> it.otherWayRound(catalogue, id)).toList()));
        heard.forEach((id, own) -> own.addAll(turned.getOrDefault(id, List.of())));
        return heard;
    }
}
