package org.exotrace.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Records;
import org.exotrace.web.Api;
import org.exotrace.web.Query;

/** {@code /conflicts}: contradictions by rule. */
public final class ConflictRoutes implements Api.Routes {

    @Override
    public void addTo(Api api) {
        api.list("/conflicts", Conflict.class, Api.PAGE, ConflictRoutes::list, "rule", "statement");
    }

    private static List<Conflict> list(Query query) {
        List<Rule> rules = query.words("rule", Rule.class);
        Set<String> records = query.all("statement").stream()
                .map(it -> Records.get(query.catalogue(), it).record()).collect(Collectors.toSet());
        return Conflicts.of(query.catalogue()).all().stream()
                .filter(it -> rules.isEmpty() || rules.contains(it.rule()))
                .filter(it -> records.isEmpty() || it.statements().stream().anyMatch(records::contains))
                .toList();
    }
}
