package org.exotrace.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.claim.Claims;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/** Addresses of each kind of request, about things of about the same degree whatever the size of the data. */
final class GrowthQuestions {

    private static final int EACH = 10;
    private static final int DEGREE = 3;
    private static final Set<Role> CELLS = Set.of(Role.SOURCE, Role.TARGET);

    private final Catalogue catalogue;
    private final List<Statement> statements;

    GrowthQuestions(Catalogue catalogue) {
        this.catalogue = catalogue;
        statements = new ArrayList<>(catalogue.statements());
        Collections.shuffle(statements, new Random(1));
    }

    /** By the name of the kind, in the order in which they are asked. */
    Map<String, List<String>> byKind() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("/conflicts?limit=20", List.of("/conflicts?limit=20", "/conflicts?limit=20&offset=20"));
        all.put("/statements?limit=20", pages("/statements", catalogue.statements().size()));
        all.put("one statement", each(statements.stream().map(it -> "/statements/" + it.record())));
        all.put("/statements?q= a rare word", each(statements.stream().map(it -> "/statements?limit=20&q=" + word(it))));
        all.put("/statements?q= a common word", List.of("/statements?limit=20&q=exosome", "/statements?limit=20&q=tumour"));
        all.put("/statements of one entity", each(rare(it -> true).map(it -> "/statements?limit=20&participant=" + it)));
        all.put("/publications?limit=20", pages("/publications", catalogue.publications().size()));
        all.put("one publication", each(cited().map(it -> "/publications/" + it)));
        all.put("/documents?limit=20", pages("/documents", catalogue.documents().size()));
        all.put("one document", each(statements.stream().map(Statement::document).filter(it -> catalogue.publication(it).cites().isEmpty())
                .map(it -> "/documents/" + it)));
        all.put("/entities?limit=20", pages("/entities", catalogue.entities().size()));
        all.put("one entity", each(rare(it -> true).map(it -> "/entities/" + it)));
        all.put("/search", each(Stream.concat(Stream.of("exo", "pd-l1", "t cell"), rare(it -> true).map(it -> catalogue.entity(it).label()))
                .map(it -> "/search?limit=10&q=" + coded(it.length() > 8 ? it.substring(0, 8) : it))));
        all.put("/health", List.of("/health"));
        all.put("/agents of one entity", each(acted().map(it -> "/entities/" + it + "/agents")));
        all.put("/claims of one entity", each(rare(it -> true).map(it -> "/claims?limit=20&subject=" + it)));
        all.put("one claim", each(Claims.of(catalogue).all().stream().filter(it -> degree(it.key().object()) == DEGREE)
                .map(it -> "/claims/" + coded(it.key().id()))));
        all.put("/paths", each(pairs(Set.of(Role.CARGO, Role.RECEPTOR), Set.of(Role.EFFECT))));
        all.put("/paths to a cell", each(pairs(CELLS, CELLS)));
        all.put("/paths documented", each(pairs(Set.of(Role.CARGO), Set.of(Role.EFFECT)).map(it -> it + "&mode=documented")));
        all.put("/what-if", each(rare(it -> it.role() == Role.CARGO).map(it -> "/what-if?block=" + it)));
        all.put("/interventions", each(rare(it -> it.role() == Role.EFFECT).map(it -> "/interventions?effect=" + it)));
        all.put("/compare two statements", each(statements.stream().skip(1)
                .map(it -> "/compare?a=%s&b=%s".formatted(it.record(), statements.get(0).record()))));
        all.put("/compare two cargos", each(rare(it -> it.role() == Role.CARGO).skip(1).map(it -> "/compare?by=cargo&a=%s&b=%s"
                .formatted(it, rare(other -> other.role() == Role.CARGO).findFirst().orElseThrow()))));
        all.put("/claims?limit=20", pages("/claims", Claims.of(catalogue).all().size()));
        all.put("/aggregate by two ends", List.of("/aggregate?by=source,effect&limit=20", "/aggregate?by=cargo,effect&limit=20"));
        all.put("/aggregate by four ends", List.of("/aggregate?by=source,cargo,target,effect&effects=primary"));
        all.put("/aggregate of one entity", each(rare(it -> true).map(it -> "/aggregate?by=source,effect&participant=" + it)));
        return all;
    }

    private static List<String> each(Stream<String> addresses) {
        return addresses.distinct().limit(EACH).toList();
    }

    /** From anywhere: of things beside one another many are copies of one. */
    private static List<String> pages(String list, int total) {
        return IntStream.range(0, EACH).mapToObj(i -> "%s?limit=20&offset=%d".formatted(list, total / EACH * i)).toList();
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The last of its title. */
    private static String word(Statement it) {
        return coded(it.title().substring(it.title().lastIndexOf(' ') + 1));
    }

    private int degree(String entity) {
        return catalogue.occurrences().of(entity, true).size();
    }

    /** Ids of entities in such a place, those first whose degree is nearest to the wanted. */
    private Stream<String> rare(Predicate<Participant> place) {
        return statements.stream().flatMap(it -> it.participants().stream()).filter(place).map(Participant::entity).distinct()
                .sorted(nearest(this::degree));
    }

    private static <T> Comparator<T> nearest(Function<T, Integer> degree) {
        return Comparator.comparing(it -> Math.abs(degree.apply(it) - DEGREE));
    }

    private Stream<String> cited() {
        return statements.stream().flatMap(it -> catalogue.evidence(it).stream()).flatMap(it -> Stream.ofNullable(it.publication())).distinct();
    }

    private Stream<String> acted() {
        return statements.stream().flatMap(it -> it.modifiers().stream().flatMap(one -> Stream.ofNullable(one.actsOn())
                .map(p -> it.participant(p).entity()))).distinct().sorted(nearest(this::degree));
    }

    /** Addresses of paths between two things of one statement, both of about the same degree. */
    private Stream<String> pairs(Set<Role> from, Set<Role> to) {
        record Pair(String from, String to) {}
        return statements.stream().flatMap(it -> {
            Optional<String> one = rarest(it, from, "");
            return one.flatMap(a -> rarest(it, to, a).map(b -> new Pair(a, b))).stream();
        }).distinct().sorted(nearest(it -> Math.max(degree(it.from()), degree(it.to()))))
                .map(it -> "/paths?from=%s&to=%s".formatted(it.from(), it.to()));
    }

    private Optional<String> rarest(Statement it, Set<Role> roles, String not) {
        return it.participants().stream().filter(one -> roles.contains(one.role())).map(Participant::entity).filter(one -> !one.equals(not))
                .min(nearest(this::degree));
    }
}
