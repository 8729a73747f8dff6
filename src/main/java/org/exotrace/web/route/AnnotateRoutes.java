package org.exotrace.web.route;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exotrace.annotate.AnnotateRequest;
import org.exotrace.annotate.Annotation;
import org.exotrace.annotate.Annotator;
import org.exotrace.annotate.ListItem;
import org.exotrace.answer.Format;
import org.exotrace.entity.Resolver;
import org.exotrace.export.ExportFile;
import org.exotrace.export.ExportFormat;
import org.exotrace.export.Selection;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.model.Role;
import org.exotrace.path.engine.Budget;
import org.exotrace.scope.StatementScope;
import org.exotrace.shown.Wanted;
import org.exotrace.statement.StatementFilter;
import org.exotrace.web.Api;
import org.exotrace.web.Query;
import org.jspecify.annotations.Nullable;

/** {@code /annotate}: what the things of a list do, or the statements that say so as a file. */
public final class AnnotateRoutes implements Api.Routes {

    private static final List<Role> PLACES = List.of(Role.SOURCE, Role.TARGET);

    @Override
    public void addTo(Api api) {
        api.posted("/annotate", (query, body, gone) -> answer(query, body), "ids");
    }

    private static Object answer(Query query, JsonNode body) {
        Optional<ExportFormat> format = query.find("format").filter(it -> !Format.has(it)).map(ExportFormat::named);
        if (format.isEmpty() && query.find("ids").isPresent()) {
            throw ExportRoutes.onlyOfKgx();
        }
        format.ifPresent(it -> ExportRoutes.names(query, it));
        Annotation found = Annotator.answer(query.catalogue(), request(Sent.of(body, "items", "context", "assembled", "max_ms")));
        return format.<Object>map(it -> ExportRoutes.named(query, new ExportFile(Selection.of(query.catalogue(), told(found)), it))).orElse(found);
    }

    private static List<String> told(Annotation found) {
        if (found.statements().isEmpty()) {
            throw ProblemException.of(ProblemType.CONTRADICTORY_FILTERS,
                    "No statement says what a thing of the list does as cargo, so there is nothing to export. The JSON answer says what each of them is.");
        }
        return found.statements();
    }

    private static AnnotateRequest request(Sent sent) {
        return new AnnotateRequest(sent.items(Resolver.MOST).map(AnnotateRoutes::item).toList(), context(sent.object("context", "source", "disease", "species", "target")),
                sent.flag("assembled", true), sent.number("max_ms", Budget.USUAL_MS, 1, Budget.MOST_MS));
    }

    /** Abundance and p are part of the tables that are sent, and nothing follows from them here. */
    private static ListItem item(Sent item) {
        if (item.isText()) {
            return ListItem.named(item.text(), null);
        }
        String name = item.only("name", "as", "log2fc", "abundance", "p").required("name");
        item.measure("abundance");
        item.measure("p");
        return new ListItem(name, Resolver.Asked.of(item.find("as").orElse(name)), item.measure("log2fc"));
    }

    private static @Nullable StatementFilter context(Sent sent) {
        Map<Role, List<String>> places = new EnumMap<>(Role.class);
        PLACES.forEach(it -> places.put(it, sent.texts(it.toString())));
        StatementScope scope = new StatementScope(List.of(), List.of(), List.of(), List.of(), List.of(), 0, sent.texts("disease"), sent.texts("species"),
                List.of(), List.of(), List.of(), false, true, Wanted.ANY, false);
        return places.values().stream().allMatch(List::isEmpty) && scope.equals(StatementScope.ALL) ? null : new StatementFilter(places, List.of(), true, false, List.of(),
                List.of(), false, List.of(), List.of(), List.of(), scope, null, null, null, StatementFilter.Order.USUAL);
    }
}
