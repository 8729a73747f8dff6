package org.exotrace.web.route;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.export.Citation;
import org.exotrace.export.ExportFile;
import org.exotrace.export.ExportFormat;
import org.exotrace.export.Selection;
import org.exotrace.failure.ProblemException;
import org.exotrace.failure.ProblemType;
import org.exotrace.kgx.KgxNames;
import org.exotrace.model.Statement;
import org.exotrace.scope.Scoped;
import org.exotrace.web.Api;
import org.exotrace.web.Query;
import org.jspecify.annotations.Nullable;

/** {@code /export}: everything, the statements named or let in by filters, or the answer of {@code /paths}, as a file; {@code /citation}: how to cite. */
public final class ExportRoutes implements Api.Routes {

    private final @Nullable String publicUrl;

    /** @param publicUrl where others find this server; null where nobody does */
    public ExportRoutes(@Nullable String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void addTo(Api api) {
        Set<String> parameters = new TreeSet<>(PathParameters.NAMES);
        parameters.addAll(List.of("statement", "ids"));
        api.file("/export", ExportRoutes::file, parameters.toArray(String[]::new));
        api.one("/citation", query -> Citation.of(query.catalogue(), query.find("statement").orElse(null), publicUrl), "statement");
    }

    /** Of the statements named, or of all. */
    private static List<String> taken(Catalogue catalogue, List<String> records, Scoped scope) {
        List<String> taken = (records.isEmpty() ? catalogue.statements().stream() : records.stream().map(it -> Records.get(catalogue, it)))
                .filter(scope::takes).map(Statement::record).toList();
        if (taken.isEmpty()) {
            throw ProblemException.of(ProblemType.CONTRADICTORY_FILTERS, "No statement fits all filters, so there is nothing to export.");
        }
        return taken;
    }

    private static ExportFile file(Query query) {
        return named(query, chosen(query));
    }

    /** With its nodes called as the question wants it. */
    static ExportFile named(Query query, ExportFile file) {
        return names(query, file.format()).map(it -> new ExportFile(file.selection().with(it), file.format())).orElse(file);
    }

    /** What the question wants its nodes called by; nothing where it does not say. */
    static Optional<KgxNames> names(Query query, ExportFormat format) {
        Optional<KgxNames> names = query.find("ids").map(it -> Query.word("ids", it, KgxNames.class));
        if (names.isPresent() && format != ExportFormat.KGX) {
            throw onlyOfKgx();
        }
        return names;
    }

    static ProblemException onlyOfKgx() {
        return ProblemException.of(ProblemType.BAD_VALUE, "'ids' is for format=kgx: only its nodes can be called by their terms.");
    }

    private static ExportFile chosen(Query query) {
        ExportFormat format = query.find("format").map(ExportFormat::named).orElseGet(() -> ExportFormat.accepted(query.accepted(ExportFormat.mediaTypes())));
        List<String> records = query.all("statement");
        if (PathParameters.OWN.stream().allMatch(it -> query.all(it).isEmpty())) {
            Scoped scope = Scoped.of(query.catalogue(), ScopeParameters.readable(query, ScopeParameters.withRows(query, List.of())));
            return new ExportFile(Selection.of(query.catalogue(), scope.isAll() ? records : taken(query.catalogue(), records, scope)), format);
        }
        if (!records.isEmpty()) {
            throw ProblemException.of(ProblemType.CONTRADICTORY_FILTERS,
                    "'statement' chooses statements, the others ask for paths. Give one or the other.");
        }
        return new ExportFile(Selection.of(query.catalogue(), PathRoutes.between(query)), format);
    }
}
