package org.exotrace.graph;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.json.DataVersion;
import org.exotrace.json.Sharing;
import org.exotrace.model.CuratedConflict;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;
import org.exotrace.model.Publication;
import org.exotrace.model.SetInfo;
import org.exotrace.model.Statement;
import org.exotrace.model.Theme;
import org.neo4j.driver.exceptions.DatabaseException;

/** Keeps the data in the graph: replaces them whole or adds to them, and reads them back as they were. */
public final class GraphStore {

    private static final int AT_ONCE = 200_000;

    /** What the embedded store takes in one transaction, and part of the whole from which new files are made sooner. */
    private static final int ADDED = 40_000;
    private static final int FEW = 4;
    private static final String UNSAID = "The store does not say what it holds: something changed it, or damaged its files."
            + " Load your data again with the command load, or the shipped ones with load --default.";
    private static final List<String> EARLIER = List.of("schema/drop_publication_number", "schema/drop_trap_id");
    private static final List<String> SCHEMA = List.of(
            "schema/participant_id", "schema/entity_id", "schema/statement_record", "schema/step_id",
            "schema/transfer_id", "schema/modifier_id", "schema/evidence_id", "schema/publication_id", "schema/set_name",
            "schema/trap_id", "schema/entity_label", "schema/entity_symbol", "schema/entity_names", "schema/vesicle_type",
            "schema/statement_theme");

    private final GraphClient client;
    private final int most;
    private final boolean byFiles;

    public GraphStore(GraphClient client) {
        this(client, AT_ONCE, client.writes().replaces());
    }

    /** @param most how many rows one transaction takes, by which all is written, into the embedded store too */
    GraphStore(GraphClient client, int most) {
        this(client, most, false);
    }

    private GraphStore(GraphClient client, int most, boolean byFiles) {
        this.client = client;
        this.most = most;
        this.byFiles = byFiles;
    }

    /** Whether the embedded store of that folder was never made; asked before it is opened. */
    public static boolean isNew(Path folder) {
        return StoreFolder.isNew(folder);
    }

    /**
     * What the store holds, empty for a new one.
     *
     * @throws SurroundingsException when it does not say so whole, as where its files are damaged: it may be somebody's own
     */
    public Optional<Stored> stored() {
        return saidByStore().stream().findFirst().map(row -> {
            if (row.get("data_set") instanceof Map<?, ?> it && it.get("name") instanceof String name
                    && it.get("data_version") instanceof String version) {
                boolean kept = it.get("shipped_kept") instanceof Boolean told ? told : name.equals(Stored.DEFAULT);
                return new Stored(name, version, kept, it.get("format") instanceof Long format ? format : 1);
            }
            throw new SurroundingsException(UNSAID);
        });
    }

    private List<Map<String, Object>> saidByStore() {
        try {
            return client.dataSets();
        } catch (DatabaseException e) {
            throw new SurroundingsException(UNSAID, e);
        }
    }

    /**
     * What a store says of its content.
     *
     * @param name        default for exactly the shipped data, else custom
     * @param shippedKept whether the data set {@code shipped} in it is the program's, which starts keep up to date
     * @param format      grows where an older shape of the graph cannot be read any more
     */
    public record Stored(String name, String dataVersion, boolean shippedKept, long format) {

        public static final String DEFAULT = "default";
        public static final String CUSTOM = "custom";

        /** The shape that this version writes and reads; 1 is that of 0.2, in which publications were numbers. */
        public static final long FORMAT = 2;

        public Stored(String name, String dataVersion) {
            this(name, dataVersion, name.equals(DEFAULT));
        }

        public Stored(String name, String dataVersion, boolean shippedKept) {
            this(name, dataVersion, shippedKept, FORMAT);
        }

        /** Whether this version can read it. */
        public boolean isReadable() {
            return format == FORMAT;
        }
    }

    /**
     * Replaces everything of ours: whoever reads sees the old graph or the new one. In the embedded store new files take the place of
     * the old ones. A server takes one transaction; a data set too large for that goes into an empty database only, in pieces, and the
     * half that a broken load leaves is cleared here.
     *
     * @param loaded told the number of statements written so far
     * @throws SurroundingsException when the database holds something that is not ours, or is not empty for a large set
     */
    public void replace(String name, DataSet dataSet, IntConsumer loaded) {
        replace(new Stored(name, DataVersion.of(dataSet)), dataSet, loaded);
    }

    /**
     * What {@link #replace} has still to do after the last statement, as a part of the time before: where files are made, constraints and
     * their indexes come last, with 100 000 statements 24 s after 78.
     */
    public double afterwards() {
        return byFiles ? 0.3 : 0;
    }

    /** @param said what the store says of it from then on */
    public void replace(Stored said, DataSet dataSet, IntConsumer loaded) {
        refuseForeign();
        GraphLoad load = new GraphLoad(client.writes(), said, dataSet, loaded);
        if (byFiles) {
            load.replacing(() -> client.writes().make(SCHEMA.stream().map(CypherLibrary::get).toList()));
        } else {
            schema();
            write(load);
        }
    }

    /**
     * Adds data sets to those that the store holds: they are written alone, in one transaction, where they are few beside the rest and
     * nothing of that changes; else all are replaced.
     *
     * @param stands what the store says, and was found to hold
     * @param held   that
     * @param said   what the store says afterwards
     */
    public void add(Stored stands, DataSet held, Stored said, DataSet whole, IntConsumer loaded) {
        DataSet more = whole.only(it -> !held.names().contains(it));
        int before = held.statements().size();
        GraphLoad load = new GraphLoad(client.writes(), said, more, whole, done -> loaded.accept(before + done));
        boolean few = !load.isMoreThan(byFiles ? ADDED : most) && (!byFiles || more.statements().size() <= before / FEW);
        if (few && whole.only(held.names()::contains).equals(held)) {
            refuseForeign();
            load.beside(stands);
        } else {
            replace(said, whole, loaded);
        }
    }

    private void schema() {
        EARLIER.forEach(client.writes()::run);
        SCHEMA.forEach(client.writes()::run);
    }

    private void write(GraphLoad load) {
        if (!client.read("read/loading", Map.of()).isEmpty()) {
            load.clearInPieces();
        }
        long held = held();
        if (held <= most && !load.isMoreThan(most)) {
            load.atOnce();
        } else if (held == 0) {
            load.inPieces();
        } else {
            throw new SurroundingsException(
                    ("The database holds a data set, and this one cannot replace it: more than %d rows, old or new,"
                            + " need an empty one. Give another database.").formatted(most));
        }
    }

    /** How many nodes of a data set are there; the mark of a broken load is none. */
    private long held() {
        return (long) Objects.requireNonNull(client.read("read/held", Map.of()).get(0).get("nodes")) - client.read("read/loading", Map.of()).size();
    }

    private void refuseForeign() {
        if (!client.read("read/foreign", Map.of()).isEmpty()) {
            throw new SurroundingsException(
                    "The database holds data that is not Exotrace's. Give an empty database: nothing of it was touched.");
        }
    }

    /** Reads the whole data set back. */
    public DataSet read() {
        Sharing reading = new Sharing();
        return new DataSet(
                all(reading, "read/sets", SetInfo.class),
                all(reading, "read/themes", Theme.class),
                all(reading, "read/entities", Entity.class),
                all(reading, "read/extensions", Extension.class),
                all(reading, "read/publications", Publication.class),
                all(reading, "read/statements", Statement.class),
                all(reading, "read/conflicts", CuratedConflict.class));
    }

    /** The version of the whole data set, read back without ever being held. */
    public String version() {
        DataVersion version = new DataVersion();
        Map<String, Class<?>> parts = new TreeMap<>(Map.of("conflicts", CuratedConflict.class, "datasets", SetInfo.class,
                "entities", Entity.class, "extensions", Extension.class, "publications", Publication.class,
                "statements", Statement.class, "themes", Theme.class));
        parts.forEach((name, type) -> read(new Sharing(), name.equals("datasets") ? "read/sets" : "read/" + name, type, things -> {
            version.part(name, things.iterator());
            return things;
        }));
        return version.text();
    }

    private <T> List<T> all(Sharing reading, String name, Class<T> type) {
        return read(reading, name, type, Stream::toList);
    }

    private <T, R> R read(Sharing reading, String name, Class<T> type, Function<Stream<T>, R> things) {
        Map<String, Object> parameters = new HashMap<>();
        CypherLibrary.get(name).parameters().forEach(it -> parameters.put(it.name(), null));
        return client.read(name, parameters, rows -> things.apply(rows
                .map(row -> row.values().iterator().next())
                .map(one -> reading.convert(GraphRows.unflat((Map<?, ?>) one), type))));
    }
}
