package org.exotrace.annotate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.answer.Selected;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.entity.Resolved;
import org.exotrace.entity.Resolver;
import org.exotrace.failure.ProblemException;
import org.exotrace.evidence.Retracted;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.path.CargoAnswer;
import org.exotrace.path.CargoPaths;
import org.exotrace.statement.Statements;
import org.jspecify.annotations.Nullable;

/** Says of a list what is known of its things, one by one and together. For one list. */
public final class Annotator {

    private static final int NEAR = 3;

    private final Catalogue catalogue;
    private final AnnotateRequest request;
    private final @Nullable Selected<Statement> context;
    private final @Nullable Set<String> records;
    private final CargoPaths paths;
    private final Map<String, CargoAnswer> known = new HashMap<>();

    private Annotator(Catalogue catalogue, AnnotateRequest request) {
        this.catalogue = catalogue;
        this.request = request;
        context = request.context() == null ? null : new Statements(catalogue).find(request.context());
        Retracted retracted = Retracted.of(catalogue);
        records = context == null && retracted.isEmpty() ? null
                : (context == null ? catalogue.statements().stream().filter(it -> !retracted.has(it)) : context.items().stream())
                        .map(Statement::record).collect(Collectors.toSet());
        paths = CargoPaths.among(catalogue, records, request.maxMs());
    }

    /** @throws ProblemException where a name of the context is none */
    public static Annotation answer(Catalogue catalogue, AnnotateRequest request) {
        return new Annotator(catalogue, request).answer();
    }

    private Annotation answer() {
        List<Resolved> names = new Resolver(catalogue, NEAR).all(request.items().stream().map(ListItem::asked).toList());
        List<Annotation.Item> items = names.stream().map(this::item).toList();
        return new Annotation(Coverage.of(items.stream().map(Annotation.Item::outcome).toList()), context == null ? null : context.unstated(),
                context == null ? List.of() : context.unknown(), items, new Effects(catalogue).of(items),
                items.stream().allMatch(Annotation.Item::complete));
    }

    private Annotation.Item item(Resolved name) {
        Ref entity = isGene(name) ? null : name.entity();
        CargoAnswer does = entity == null ? CargoAnswer.NOTHING : known.computeIfAbsent(entity.id(), it -> paths.of(it, request.assembled()));
        Outcome outcome = name.outcome() == Resolved.Outcome.AMBIGUOUS ? Outcome.AMBIGUOUS
                : entity != null ? does.chains().isEmpty() ? Outcome.of(roles(entity.id())) : Outcome.CARGO
                : name.human() != null || isGene(name) ? Outcome.RESOLVED_ONLY : Outcome.UNRESOLVED;
        ListItem item = request.items().get(name.n() - 1);
        return new Annotation.Item(name.n(), item.given(), item.log2fc(), outcome, entity, name.human(),
                name.choices(), name.near(), name.note(), does.chains(), does.hypotheses(), does.complete());
    }

    /** Letters that are a gene's, and something else here, name a gene in a list of cargo. */
    private static boolean isGene(Resolved name) {
        return name.entity() != null && name.entity().readAs() != null && name.entity().readAs().not() != null;
    }

    /** In each statement that takes part, those of the thing and of what lies below it. */
    private Collection<Set<Role>> roles(String entity) {
        return catalogue.hierarchy().below(entity).stream().flatMap(it -> catalogue.occurrences().of(it, true).entrySet().stream())
                .filter(it -> records == null || Objects.requireNonNull(records).contains(it.getKey())).map(Map.Entry::getValue).toList();
    }
}
