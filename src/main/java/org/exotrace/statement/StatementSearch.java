package org.exotrace.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.answer.NoSuchName;
import org.exotrace.answer.Placed;
import org.exotrace.answer.Selected;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Names;
import org.exotrace.entity.Ref;
import org.exotrace.evidence.Papers;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.CoveredTypes;
import org.exotrace.model.EntityType;
import org.exotrace.model.Folding;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.scope.Scoped;
import org.jspecify.annotations.Nullable;

/** Finds the statements that a filter asks for. */
final class StatementSearch {

    private final Catalogue catalogue;
    private final StatementFilter filter;
    private final List<Predicate<Statement>> conditions = new ArrayList<>();
    private final List<Ref> asked = new ArrayList<>();
    private final List<NoSuchName> unknown = new ArrayList<>();
    /** Places of those that hold the words asked for; null where none are. */
    private @Nullable BitSet worded;
    /** Records of those that hold the entities asked for, the fewest of them; null where none are. */
    private @Nullable Set<String> holding;

    private StatementSearch(Catalogue catalogue, StatementFilter filter) {
        this.catalogue = catalogue;
        this.filter = filter;
        filter.participants().forEach((role, names) -> entities(names, EnumSet.of(role)));
        entities(filter.anywhere(), EnumSet.allOf(Role.class));
        words();
        flag(filter.exosomeMechanism(), Statement::exosomeMechanism);
        flag(filter.hasSteps(), Statement::isChain);
        if (filter.text() != null) {
            search(filter.text());
        }
    }

    static Selected<Statement> find(Catalogue catalogue, StatementFilter filter) {
        StatementSearch search = new StatementSearch(catalogue, filter);
        Scoped scope = Scoped.of(catalogue, filter.scope());
        if (search.conditions.isEmpty() && scope.isAll() && filter.order().equals(StatementFilter.Order.USUAL)) {
            return Selected.of(search.worded == null ? catalogue.statements() : Placed.of(catalogue.statements(), search.worded));
        }
        List<Statement> found = search.statements()
                .filter(it -> search.conditions.stream().allMatch(condition -> condition.test(it))).toList();
        return new Selected<>(found.stream().filter(scope::takes).sorted(search.order()).toList(),
                scope.mayBeOpen() ? scope.unstated(found.stream()) : null, search.asked, search.unknown, true);
    }

    private Stream<Statement> statements() {
        if (worded == null && holding != null) {
            return holding.stream().map(it -> catalogue.findStatement(it).orElseThrow());
        }
        return worded == null ? catalogue.statements().stream() : worded.stream().mapToObj(catalogue.statements()::get);
    }

    private void entities(List<String> names, Set<Role> roles) {
        if (!names.isEmpty()) {
            Set<String> records = new HashSet<>();
            meant(names, roles).forEach(it -> records.addAll(holding(it, roles)));
            hold(records);
        }
    }

    /** Of several names those that nothing has are told beside what the others find; where nothing has any of them, that is all there is to say. */
    private List<Names.Found> meant(List<String> names, Set<Role> roles) {
        List<Names.Found> found = new ArrayList<>();
        List<ProblemException> none = new ArrayList<>();
        for (String name : names) {
            try {
                found.add(Names.of(catalogue).get(name, roles));
            } catch (ProblemException e) {
                if (e.type() != ProblemType.UNKNOWN_ENTITY) {
                    throw e;
                }
                none.add(e);
                unknown.add(new NoSuchName(name, e.suggestions()));
            }
        }
        if (found.isEmpty()) {
            throw none.get(0);
        }
        return found;
    }

    private void hold(Set<String> records) {
        conditions.add(it -> records.contains(it.record()));
        if (holding == null || records.size() < holding.size()) {
            holding = records;
        }
    }

    /** One of what is meant, or of what lies below it, in one of the roles: in its own where the name tells that. */
    private Set<String> holding(Names.Found found, Set<Role> roles) {
        if (found.readAs() != null || !found.also().isEmpty()) {
            asked.add(Ref.to(catalogue, found));
        }
        Set<Role> wanted = found.readAs() == null || found.readAs().role() == null || roles.size() == 1
                ? roles : EnumSet.of(found.readAs().role());
        String entity = found.entity().id();
        Set<String> ids = filter.exact() ? Set.of(entity) : catalogue.hierarchy().below(entity);
        return ids.stream().flatMap(id -> catalogue.occurrences().of(id, filter.inferred()).entrySet().stream())
                .filter(it -> !Collections.disjoint(it.getValue(), wanted)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private void words() {
        among(filter.polarities(), Statement::polarity);
        among(filter.modalities(), Statement::modality);
        among(filter.specificities(), Statement::specificity);
        if (filter.noTheme() || !filter.themes().isEmpty()) {
            Set<String> themes = filter.themes().stream().map(it -> Themes.get(catalogue, it)).collect(Collectors.toSet());
            conditions.add(it -> themes.contains(it.theme()) || themes.contains(it.suggestedTheme()) || filter.noTheme() && it.theme() == null);
        }
        Set<EntityType> types = CoveredTypes.of(filter.cargoTypes(), filter.exact());
        if (!types.isEmpty()) {
            conditions.add(it -> it.in(Role.CARGO).stream()
                    .anyMatch(cargo -> types.contains(catalogue.entity(cargo.entity()).type())));
        }
    }

    private void flag(@Nullable Boolean wanted, Predicate<Statement> property) {
        if (wanted != null) {
            conditions.add(it -> property.test(it) == wanted);
        }
    }

    private <T> void among(List<T> wanted, Function<Statement, T> field) {
        if (!wanted.isEmpty()) {
            conditions.add(it -> wanted.contains(field.apply(it)));
        }
    }

    /** All words, folded, in title, claim, notes, or names of participants; of "exosomal PD-L1", what has PD-L1 as cargo. */
    private void search(String q) {
        Optional<Names.Found> cargo = Names.of(catalogue).exosomal(q);
        if (cargo.isPresent()) {
            hold(holding(cargo.get(), EnumSet.allOf(Role.class)));
            return;
        }
        worded = StatementTexts.of(catalogue).holding(List.of(Folding.words(q).split(" ")));
    }

    private Comparator<Statement> order() {
        StatementFilter.Order order = filter.order();
        Comparator<Statement> by = switch (order.by()) {
            case RECORD -> Comparator.comparing(Statement::record);
            case TITLE -> Comparator.comparing(Statement::title, String.CASE_INSENSITIVE_ORDER);
            case THEME -> Comparator.comparing(it -> it.theme() == null ? "~" : it.theme());
            case KIND -> Comparator.comparing(it -> it.kind().toString());
            case SUPPORT -> Papers.of(catalogue).fewestFirst();
        };
        return (order.turned() ? by.reversed() : by).thenComparing(Statement::record);
    }
}
