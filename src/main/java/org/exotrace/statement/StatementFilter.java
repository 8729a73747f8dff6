package org.exotrace.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.failure.Suggest;
import org.exotrace.model.EntityType;
import org.exotrace.model.Folding;
import org.exotrace.model.Kind;
import org.exotrace.model.Modality;
import org.exotrace.model.Participant;
import org.exotrace.model.Polarity;
import org.exotrace.model.Role;
import org.exotrace.model.Specificity;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;
import org.exotrace.web.Query;

/** The filters of {@code /statements}: a repeated one means or, different ones mean and. */
final class StatementFilter {

    /** Every parameter that filters or sorts. */
    static final String[] PARAMETERS = {
        "source", "vesicle", "cargo", "cargo_type", "target", "receptor", "effect", "participant", "disease",
        "therapy", "modifier", "kind", "theme", "polarity", "modality", "specificity", "reference",
        "exosome_mechanism", "has_steps", "q", "inferred", "exact", "sort"
    };

    private final Query query;
    private final Catalogue catalogue;
    private final boolean exact;
    private final List<Predicate<Statement>> conditions = new ArrayList<>();

    private StatementFilter(Query query) {
        this.query = query;
        this.catalogue = query.catalogue();
        this.exact = query.flag("exact", false);
        entities();
        words();
        query.flag("exosome_mechanism").ifPresent(wanted -> conditions.add(it -> it.exosomeMechanism() == wanted));
        query.flag("has_steps").ifPresent(wanted -> conditions.add(it -> it.isChain() == wanted));
        references();
        query.text("q").ifPresent(this::search);
    }

    static List<Statement> apply(Query query) {
        StatementFilter filter = new StatementFilter(query);
        return filter.catalogue.statements().stream()
                .filter(it -> filter.conditions.stream().allMatch(condition -> condition.test(it)))
                .sorted(order(query))
                .toList();
    }

    private void entities() {
        for (Role role : List.of(Role.SOURCE, Role.VESICLE, Role.CARGO, Role.TARGET, Role.RECEPTOR, Role.EFFECT,
                Role.DISEASE, Role.THERAPY, Role.MODIFIER)) {
            entity(role.toString(), EnumSet.of(role));
        }
        entity("participant", EnumSet.allOf(Role.class));
    }

    private void entity(String name, Set<Role> roles) {
        boolean inferred = query.flag("inferred", false);
        Set<String> ids = query.all(name).stream()
                .map(value -> Names.of(catalogue).get(value).entity().id())
                .flatMap(id -> exact ? Stream.of(id) : catalogue.hierarchy().below(id).stream())
                .collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            conditions.add(it -> ids.stream().anyMatch(id -> catalogue.occurrences().of(id, inferred)
                    .getOrDefault(it.record(), Set.of()).stream().anyMatch(roles::contains)));
        }
    }

    private void words() {
        among(query.words("kind", Kind.class), Statement::kind);
        among(query.words("polarity", Polarity.class), Statement::polarity);
        among(query.words("modality", Modality.class), Statement::modality);
        among(query.words("specificity", Specificity.class), Statement::specificity);
        List<String> themes = query.all("theme");
        boolean none = themes.stream().anyMatch("none"::equalsIgnoreCase);
        List<Theme> named = themes.stream().filter(it -> !it.equalsIgnoreCase("none"))
                .map(it -> Query.word("theme", it, Theme.class)).toList();
        if (!themes.isEmpty()) {
            conditions.add(it -> it.theme() == null ? none : named.contains(it.theme()));
        }
        Set<EntityType> types = CargoTypes.of(query.words("cargo_type", EntityType.class), exact);
        if (!types.isEmpty()) {
            conditions.add(it -> it.in(Role.CARGO).stream()
                    .anyMatch(cargo -> types.contains(catalogue.entity(cargo.entity()).type())));
        }
    }

    private <T> void among(List<T> wanted, Function<Statement, T> field) {
        if (!wanted.isEmpty()) {
            conditions.add(it -> wanted.contains(field.apply(it)));
        }
    }

    private void references() {
        List<String> numbers = query.all("reference").stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        numbers.stream().filter(it -> catalogue.findPublication(it).isEmpty()).findFirst().ifPresent(it -> {
            throw ProblemException.of(ProblemType.UNKNOWN_PUBLICATION,
                    "There is no reference '%s'. Give a printed number, or 'review'.".formatted(Suggest.brief(it)));
        });
        if (!numbers.isEmpty()) {
            conditions.add(it -> it.evidence().stream().anyMatch(item -> numbers.contains(item.publication())));
        }
    }

    /** All words, folded, in title, claim, notes, or names of participants. */
    private void search(String q) {
        List<String> words = List.of(Folding.words(q).split(" "));
        conditions.add(it -> {
            String text = Stream.concat(
                    Stream.of(it.title(), it.says(), it.notes() == null ? "" : it.notes()),
                    it.participants().stream().map(Participant::entity).distinct()
                            .flatMap(id -> Names.all(catalogue.entity(id))))
                    .map(Folding::words)
                    .collect(Collectors.joining("\n"));
            return words.stream().allMatch(text::contains);
        });
    }

    private static Comparator<Statement> order(Query query) {
        String sort = query.find("sort").orElse("record");
        boolean turned = sort.startsWith("-");
        Comparator<Statement> by = switch (turned ? sort.substring(1) : sort) {
            case "record" -> Comparator.comparing(Statement::record);
            case "title" -> Comparator.comparing(Statement::title, String.CASE_INSENSITIVE_ORDER);
            case "theme" -> Comparator.comparing(it -> it.theme() == null ? "~" : it.theme().toString());
            case "kind" -> Comparator.comparing(it -> it.kind().toString());
            default -> throw ProblemException.badValue("sort", sort,
                    "it is record, title, theme or kind, with a leading - to turn it round.");
        };
        return (turned ? by.reversed() : by).thenComparing(Statement::record);
    }
}
