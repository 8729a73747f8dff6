package org.exotrace.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.exotrace.catalogue.CatalogueFile;
import org.exotrace.config.Settings;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.failure.FindingsText;
import org.exotrace.graph.GraphClient;
import org.exotrace.graph.GraphStore;
import org.exotrace.model.SetInfo;
import org.exotrace.seed.Brought;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a folder of seeds, a file, or the shipped seeds, in place of what the store holds or beside it. */
@Command(name = "load",
        description = "Load the seeds of a folder, an exported file, or the shipped seeds, in place of what the store holds; or add a data"
                + " set beside others, or remove one. Data with errors are refused whole.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @ArgGroup(multiplicity = "1")
    private What what = new What();

    @Option(names = "--name", paramLabel = "NAME",
            description = "Name of the data set, whatever its dataset.yaml says: small letters, digits and hyphens.")
    private @Nullable String name;

    @Option(names = "--leave-out", paramLabel = "TSV",
            description = "Take of KGX of others what can be taken, and list here each row that is left out, with its reason. Without it a file"
                    + " with errors is refused whole.")
    private @Nullable Path leaveOut;

    /** One of them. */
    private static final class What {

        @Parameters(paramLabel = "DIR|FILE", arity = "1..2",
                description = "In place of everything: a folder with entities/, documents/ and statements/; a file in the shape of an"
                        + " export, JSON or KGX in a zip or tar.gz; or KGX of others, in JSON too, as one file, a folder, or the table of nodes and"
                        + " that of edges.")
        private @Nullable List<Path> places;

        @Option(names = "--add", paramLabel = "DIR|FILE", arity = "1..2",
                description = "Beside what the store holds, or in place of the data set of the same name. It may use and extend what stands"
                        + " beside it, and changes nothing of it.")
        private @Nullable List<Path> added;

        @Option(names = "--remove", paramLabel = "NAME", description = "Take a data set away that was added.")
        private @Nullable String removed;

        @Option(names = "--default", description = "The shipped data set alone; later starts keep it up to date again.")
        private boolean shipped;
    }

    @Override
    public Integer call() {
        if (name != null && (what.shipped || what.removed != null)) {
            throw wrong("--name goes with a folder or file that is loaded or added.");
        }
        if (leaveOut != null && what.places == null && what.added == null) {
            throw wrong("--leave-out goes with a folder or file that is loaded or added.");
        }
        if (name != null && (!SetInfo.isName(name) || name.equals(SetInfo.SHIPPED))) {
            throw wrong(("--name cannot be '%s': take small letters, digits and hyphens, a letter first, 32 at most; shipped is the program's"
                    + " own.").formatted(name));
        }
        List<Finding> warned = new ArrayList<>();
        Consumer<Finding> warnings = warned::add;
        Settings settings = store.settings();
        LeaveOut left = leaveOut == null ? null : LeaveOut.to(leaveOut, spec);
        Change all = what.places == null && !what.shipped ? null : read(left, () -> Change.all(brought(what.places, left), name, warnings));
        Change done;
        try (GraphClient client = GraphClient.open(settings); StopHook stop = new StopHook(() -> close(client))) {
            try {
                GraphStore graph = new GraphStore(client);
                done = all == null ? read(left, () -> change(graph, left, warnings)) : all;
                FindingsText.brief(warned).forEach(spec.commandLine().getErr()::println);
                new CatalogueFile(settings.data()).forget();
                done.into(graph, new LoadProgress(done.whole().statements().size(), graph.afterwards(), progress -> {}));
            } catch (SurroundingsException e) {
                stop.tell(e);
                return Main.SURROUNDINGS;
            }
        }
        tell(done);
        return 0;
    }

    /** What is left out is listed where nothing is left, too. */
    private Change read(@Nullable LeaveOut left, Supplier<Change> change) {
        try {
            return change.get();
        } finally {
            if (left != null) {
                left.tell(spec.commandLine().getErr());
            }
        }
    }

    private @Nullable Brought brought(@Nullable List<Path> places, @Nullable LeaveOut left) {
        if (places == null) {
            return null;
        }
        List<Brought> each = Brought.each(places);
        if (each.size() > 1) {
            throw wrong("Two files are loaded together only where one is the table of nodes and the other that of edges.");
        }
        return left == null ? each.get(0) : each.get(0).leaving(left::add);
    }

    private Change change(GraphStore graph, @Nullable LeaveOut left, Consumer<Finding> warnings) {
        try {
            return what.removed != null ? Change.remove(graph, what.removed)
                    : Change.add(graph, Objects.requireNonNull(brought(what.added, left)), name, warnings);
        } catch (Change.NoSuchSet e) {
            throw wrong(e.what());
        }
    }

    private static void tell(Change done) {
        int count = done.whole().statements().size();
        List<String> names = done.whole().names();
        System.out.printf("loaded %d statement%s%s, data version %s%n", count, count == 1 ? "" : "s",
                names.size() < 2 ? "" : " of the data sets " + String.join(", ", names), done.said().dataVersion());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static boolean close(GraphClient client) {
        client.close();
        return true;
    }
}
