package org.exotrace.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.exotrace.answer.Format;
import org.exotrace.failure.ProblemException;
import org.exotrace.web.Api;
import org.exotrace.web.LocalApi;
import org.exotrace.web.route.AggregateRoutes;
import org.exotrace.web.route.CompareRoutes;
import org.exotrace.web.route.ConflictRoutes;
import org.exotrace.web.route.ExportRoutes;
import org.exotrace.web.route.PathRoutes;
import org.exotrace.web.route.StatementRoutes;
import org.exotrace.web.route.WhatIfRoutes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A question that a resource of the API answers: as text to read, or in the API's own bytes. */
abstract class AskCommand implements Callable<Integer> {

    private static final String TEXT = "text";
    private static final List<Api.Routes> FEATURES = List.of(new PathRoutes(), new WhatIfRoutes(), new ConflictRoutes(),
            new CompareRoutes(), new StatementRoutes(), new AggregateRoutes(), new ExportRoutes(null));

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private ScopeOptions scope = new ScopeOptions();

    @Option(names = "--format", paramLabel = "F", defaultValue = TEXT,
            description = "text to read, json as the API answers it, or a table where the API has one: tsv, csv, ndjson. Default:"
                    + " ${DEFAULT-VALUE}.")
    private String format = TEXT;

    private final String resource;

    /** @param resource its path below the API's base */
    AskCommand(String resource) {
        this.resource = resource;
    }

    /** Refuses options that are for other formats. */
    void check(CommandSpec of, String wanted) {}

    /** What was found, for people. */
    abstract String text(Object found);

    @Override
    public Integer call() throws IOException {
        check(spec, format);
        LocalApi api = new LocalApi(Content.of(store.settings()), FEATURES);
        Map<String, List<String>> parameters = parameters(api.parameters(resource));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format.equalsIgnoreCase(TEXT)) {
                out.writeBytes(text(api.find(resource, parameters)).getBytes(StandardCharsets.UTF_8));
            } else {
                write(api, parameters, format, out);
            }
        } catch (ProblemException e) {
            throw WrongUse.of(spec, e);
        }
        out.writeTo(System.out);
        System.out.flush();
        return 0;
    }

    /** @throws ProblemException {@code no-such-format} among others */
    void write(LocalApi api, Map<String, List<String>> parameters, String wanted, OutputStream out) throws IOException {
        api.write(resource, parameters, Format.named(wanted), out);
    }

    /** What stands on the command line, by the names of the API: {@code --max-steps} is {@code max_steps}. */
    private Map<String, List<String>> parameters(Set<String> known) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            String name = option.longestName().substring(2).replace('-', '_');
            if (known.contains(name) && !name.equals("format")) {
                Object value = option.getValue();
                parameters.put(name, value instanceof List<?> all ? all.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value)));
            }
        }
        return parameters;
    }
}
