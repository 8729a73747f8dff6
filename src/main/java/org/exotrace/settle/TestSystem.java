package org.exotrace.settle;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Role;
import org.exotrace.model.Setting;
import org.exotrace.model.Species;
import org.exotrace.model.Statement;

/** Cells, species, disease and setting of an experiment, by the statements that it is about; each is {@link #NOT_STATED} where none says it. */
public record TestSystem(String source, String target, String species, String disease, String setting) {

    public static final String NOT_STATED = "not stated";

    static TestSystem of(Catalogue catalogue, List<Statement> statements) {
        Function<String, String> label = it -> catalogue.entity(it).label();
        return new TestSystem(
                words(statements, it -> participants(it, Role.SOURCE).map(label)), words(statements, it -> participants(it, Role.TARGET).map(label)),
                words(statements, it -> it.context().species().stream().map(Species::label)),
                words(statements, it -> Stream.ofNullable(it.context().disease()).map(label)),
                words(statements, it -> it.context().setting().stream().map(Setting::toString)));
    }

    private static Stream<String> participants(Statement it, Role role) {
        return it.in(role).stream().filter(one -> !one.inferred()).map(one -> one.entity());
    }

    private static String words(List<Statement> statements, Function<Statement, Stream<String>> stated) {
        String words = statements.stream().flatMap(stated).distinct().collect(Collectors.joining(", "));
        return words.isEmpty() ? NOT_STATED : words;
    }
}
