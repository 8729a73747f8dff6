package org.exotrace.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.Entity;
import org.exotrace.model.Evidence;
import org.exotrace.model.Folding;
import org.exotrace.model.Publication;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.search.Suggestion.Sort;

/** The same answers by looking at everything that there is. */
record SearchScan(Catalogue catalogue, String q, String typed, List<String> words) {

    /** Folding all anew for each of some hundred questions would take a minute. */
    private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::rank).thenComparing(Hit::kind)
            .thenComparing(it -> -it.statements()).thenComparing(Hit::label).thenComparing(Hit::id);

    private static String folded(String text) {
        return FOLDED.computeIfAbsent(text, Folding::words);
    }

    static List<Suggestion> of(Catalogue catalogue, String q) {
        SearchScan scan = new SearchScan(catalogue, q, q.strip(), List.of(Folding.words(q).split(" ")));
        return Stream.of(scan.entities(), scan.statements(), scan.publications()).flatMap(it -> it)
                .sorted(BEST_FIRST).map(it -> it.suggestion(catalogue)).toList();
    }

    private Stream<Hit> entities() {
        Optional<Entity> meant = meant();
        return catalogue.entities().stream().flatMap(it -> Stream.of(
                meant.filter(it::equals).map(same -> hit(it, typed, Hit.WHOLE + 1)).stream(), names(it), terms(it)).flatMap(hits -> hits)
                .min(Comparator.comparing(Hit::rank).thenComparing(hit -> hit.matched().equals(typed) ? 1 : 0)).stream());
    }

    private Optional<Entity> meant() {
        try {
            return Names.of(catalogue).find(q).map(Names.Found::entity);
        } catch (ProblemException severalFit) {
            return Optional.empty();
        }
    }

    private Stream<Hit> names(Entity entity) {
        return Names.all(entity).flatMap(name -> {
            String folded = folded(name).replace(" ", "");
            int own = name.equals(entity.label()) ? 0 : 1;
            if (folded.equals(Folding.name(q))) {
                return Stream.of(hit(entity, name, Hit.WHOLE + own));
            }
            if (folded.startsWith(Folding.name(q))) {
                return Stream.of(hit(entity, name, Hit.BEGINNING + own));
            }
            return words.stream().allMatch(folded(name)::contains) ? Stream.of(hit(entity, name, Hit.WORDS + own)) : Stream.empty();
        });
    }

    private Stream<Hit> terms(Entity entity) {
        return Stream.concat(Names.curies(entity), Stream.of(entity.id())).filter(it -> Names.begins(it, typed))
                .map(it -> hit(entity, it, (it.equalsIgnoreCase(typed) ? Hit.WHOLE : Hit.BEGINNING) + 1));
    }

    private Hit hit(Entity it, String matched, int rank) {
        return new Hit(Sort.ENTITY, it.id(), it.label(), matched, catalogue.occurrences().of(it.id(), false).size(), rank);
    }

    private Stream<Hit> statements() {
        Set<String> cargo = Names.of(catalogue).exosomal(q).map(it -> catalogue.hierarchy().below(it.entity().id())).orElse(Set.of());
        return catalogue.statements().stream().flatMap(it -> {
            if (it.record().equalsIgnoreCase(typed)) {
                return Stream.of(hit(it, it.record(), Hit.WHOLE));
            }
            if (typed.matches("\\d+") && it.record().replaceFirst("^\\D+0*", "").equals(typed.replaceFirst("^0+", ""))) {
                return Stream.of(hit(it, it.record(), Hit.WHOLE + 1));
            }
            if (it.in(Role.CARGO).stream().anyMatch(one -> cargo.contains(one.entity()))) {
                return Stream.of(hit(it, it.title(), Hit.BEGINNING));
            }
            return words.stream().allMatch(folded(it.title())::contains) ? Stream.of(hit(it, it.title(), Hit.WORDS + 1)) : Stream.empty();
        });
    }

    private static Hit hit(Statement it, String matched, int rank) {
        return new Hit(Sort.STATEMENT, it.record(), it.title(), matched, 1, rank);
    }

    private Stream<Hit> publications() {
        Map<String, Long> statements = catalogue.statements().stream()
                .flatMap(it -> catalogue.evidence(it).stream().map(Evidence::publication).filter(id -> id != null).distinct())
                .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        Optional<Publication> named = typed.matches("\\d+") ? Optional.empty() : catalogue.findPublication(typed);
        return catalogue.publications().stream().flatMap(it -> {
            int count = statements.getOrDefault(it.id(), 0L).intValue();
            if (named.filter(it::equals).isPresent()) {
                return Stream.of(hit(it, typed, count, Hit.WHOLE));
            }
            if (typed.startsWith("10.") && it.doi() != null && it.doi().regionMatches(true, 0, typed, 0, typed.length())) {
                return Stream.of(hit(it, it.doi(), count, Hit.BEGINNING));
            }
            List<String> told = told(it);
            return words.stream().allMatch(word -> told.stream().anyMatch(one -> word.matches("\\d+") ? one.equals(word) : one.startsWith(word)))
                    ? Stream.of(hit(it, it.label(), count, Hit.WORDS + 1)) : Stream.empty();
        });
    }

    private static List<String> told(Publication it) {
        return Stream.of(Stream.ofNullable(it.firstAuthor()), it.authors().stream(), Stream.ofNullable(it.title()),
                Stream.ofNullable(it.journal()), Stream.ofNullable(it.year()).map(String::valueOf))
                .flatMap(some -> some).flatMap(text -> Arrays.stream(folded(text).split("[\\s,.;:()]+"))).toList();
    }

    private static Hit hit(Publication it, String matched, int statements, int rank) {
        return new Hit(it.isDocument() ? Sort.DOCUMENT : Sort.PUBLICATION, it.id(),
                it.title() == null || it.title().equals(it.label()) ? it.label() : it.label() + ": " + it.title(), matched, statements, rank);
    }
}
