package org.exotrace.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.exotrace.answer.Grid;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Settings;
import org.exotrace.failure.ProblemException;
import org.exotrace.graph.CypherFile;
import org.exotrace.graph.CypherFile.Parameter;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.query.Queries;
import org.exotrace.query.QueryRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Runs a query of {@code cypher/analysis} and prints its rows; without a name it says which there are. */
@Command(name = "query",
        description = "Run a query of cypher/analysis by its name, and print its rows as tab-separated text. Its parameters are"
                + " options: query shortest --from PD-L1 --to PD-1. Without a name: which queries there are.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "Name of the query.")
    private @Nullable String name;

    @Unmatched
    private final List<String> rest = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            Queries.all().forEach(it -> System.out.printf("%s\t%s\t%s%n", Queries.brief(it), options(it), it.what()));
            return 0;
        }
        try {
            CypherFile file = Queries.get(name);
            Map<String, String> given = given(file);
            Settings settings = store.settings();
            try (GraphClient client = GraphClient.open(settings)) {
                Catalogue catalogue = new Loading(settings).bringUp(new GraphStore(client), progress -> {});
                print(QueryRun.of(client, catalogue, file, given::get));
            }
            return 0;
        } catch (ProblemException e) {
            throw WrongUse.of(spec, e);
        }
    }

    private static void print(QueryRun run) throws IOException {
        new Grid(run).tsv(System.out);
        System.out.flush();
        if (run.truncated()) {
            System.err.printf("There are more rows than the %d that are printed.%n", run.limits().rows());
        }
    }

    private static String options(CypherFile file) {
        return file.parameters().stream()
                .map(it -> it.otherwise() == null ? "--" + it.name() + " ..." : "[--" + it.name() + " " + it.otherwise() + "]")
                .collect(Collectors.joining(" "));
    }

    /** {@code --name value} or {@code --name=value}, each at most once. */
    private Map<String, String> given(CypherFile file) {
        Map<String, String> given = new HashMap<>();
        Iterator<String> words = rest.iterator();
        while (words.hasNext()) {
            String word = words.next();
            String[] option = word.split("=", 2);
            if (file.parameters().stream().map(Parameter::name).noneMatch(it -> option[0].equals("--" + it))) {
                throw wrong("'%s' is no option of this query. It takes: %s".formatted(word, options(file)));
            }
            if (option.length == 1 && !words.hasNext()) {
                throw wrong("'%s' needs a value.".formatted(word));
            }
            if (given.put(option[0].substring(2), option.length == 2 ? option[1] : words.next()) != null) {
                throw wrong("'%s' stands twice; give it once.".formatted(option[0]));
            }
        }
        return given;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
