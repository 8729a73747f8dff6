package org.exotrace.web.route;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.exotrace.failure.ProblemException;
import org.exotrace.model.EntityType;
import org.exotrace.model.Modality;
import org.exotrace.model.Polarity;
import org.exotrace.model.Role;
import org.exotrace.model.Specificity;
import org.exotrace.scope.StatementScope;
import org.exotrace.statement.EntityStatement;
import org.exotrace.statement.LegEvidence;
import org.exotrace.statement.StatementFilter;
import org.exotrace.statement.StatementItem;
import org.exotrace.statement.Statements;
import org.exotrace.statement.ThemeItem;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /statements}, one with what each of its legs rests on, the statements of one entity, and {@code /themes}. */
public final class StatementRoutes implements Api.Routes {

    static final List<String> FILTERS = List.of(
            "source", "vesicle", "cargo", "cargo_type", "target", "receptor", "effect", "participant", "disease",
            "therapy", "modifier", "theme", "polarity", "modality", "specificity", "reference",
            "exosome_mechanism", "has_steps", "q", "inferred", "exact", "sort");
    private static final String NO_THEME = "none";

    @Override
    public void addTo(Api api) {
        api.selected("/statements", StatementItem.class, Api.PAGE, query -> statements(query).answer(filter(query, ScopeParameters.readable(query, scope(query)))),
                ScopeParameters.and(FILTERS.toArray(String[]::new)));
        api.one("/statements/{id}", query -> statements(query).whole(query.path("id")));
        api.list("/statements/{id}/evidence", LegEvidence.class, Api.PAGE,
                query -> statements(query).evidence(query.path("id")));
        api.list("/themes", ThemeItem.class, Api.PAGE, query -> ThemeItem.all(query.catalogue()));
        api.selected("/entities/{id}/statements", EntityStatement.class, Api.PAGE,
                query -> statements(query).of(query.path("id"), query.words("role", Role.class), query.flag("inferred", false),
                        ScopeParameters.readable(query, ScopeParameters.of(query))),
                ScopeParameters.withShown("role", "inferred", "kind"));
    }

    private static Statements statements(Query query) {
        return new Statements(query.catalogue());
    }

    static StatementFilter filter(Query query) {
        return filter(query, scope(query));
    }

    private static StatementScope scope(Query query) {
        return ScopeParameters.of(query, List.of(), publications(query), query.flag("exact", false));
    }

    private static List<String> publications(Query query) {
        return Stream.of("publication", "reference").flatMap(it -> query.all(it).stream()).toList();
    }

    /** @param scope read by whoever counts papers otherwise */
    static StatementFilter filter(Query query, StatementScope scope) {
        Map<Role, List<String>> participants = new EnumMap<>(Role.class);
        StatementFilter.ROLES.forEach(it -> participants.put(it, query.all(it.toString())));
        List<String> themes = query.all("theme");
        return new StatementFilter(participants, query.all("participant"), query.flag("inferred", false), query.flag("exact", false),
                query.words("cargo_type", EntityType.class),
                themes.stream().filter(it -> !it.equalsIgnoreCase(NO_THEME)).toList(),
                themes.stream().anyMatch(NO_THEME::equalsIgnoreCase),
                query.words("polarity", Polarity.class), query.words("modality", Modality.class),
                query.words("specificity", Specificity.class),
                scope,
                query.flag("exosome_mechanism").orElse(null), query.flag("has_steps").orElse(null),
                query.text("q").orElse(null), order(query));
    }

    private static StatementFilter.Order order(Query query) {
        String sort = query.find("sort").orElse("record");
        boolean turned = sort.startsWith("-");
        return Arrays.stream(StatementFilter.By.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(turned ? sort.substring(1) : sort))
                .map(it -> new StatementFilter.Order(it, turned)).findFirst()
                .orElseThrow(() -> ProblemException.badValue("sort", sort,
                        "it is record, title, theme, kind or support, with a leading - to turn it round."));
    }
}
