package org.exotrace.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.neo4j.batchimport.api.Configuration;
import org.neo4j.batchimport.api.IndexConfig;
import org.neo4j.batchimport.api.Monitor;
import org.neo4j.batchimport.api.input.Collector;
import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.ReadableGroups;
import org.neo4j.configuration.Config;
import org.neo4j.internal.batchimport.DefaultAdditionalIds;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.pagecache.context.CursorContextFactory;
import org.neo4j.io.pagecache.tracing.PageCacheTracer;
import org.neo4j.kernel.impl.index.schema.IndexImporterFactoryImpl;
import org.neo4j.kernel.impl.scheduler.JobSchedulerFactory;
import org.neo4j.kernel.impl.transaction.log.files.TransactionLogInitializer;
import org.neo4j.logging.internal.NullLogService;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.scheduler.JobScheduler;
import org.neo4j.storageengine.api.StorageEngineFactory;

/**
 * Makes the files of a database by Neo4j's own importer, without transactions. It takes nodes first and relationships afterwards, so
 * that the rows are made twice rather than held.
 *
 * @param rows       parts of the rows of each file, in the order of loading, from the first again each time that it is asked
 * @param statements how many there are: a guess at all sizes, by which the importer knows what room to leave
 * @param tell       called again and again while it goes on, and at the end; what it throws ends the import
 */
record StoreImport(Supplier<Iterator<Map<String, List<Map<String, Object>>>>> rows, long statements, Runnable tell) {

    private static final int LOOK_MILLIS = 50;

    /** On average of the shipped ones. */
    private static final int NODES = 11;
    private static final int RELATIONSHIPS = 37;
    private static final int PROPERTIES = 100;
    private static final int BYTES = 4_000;

    /**
     * The importer has threads of its own; what it has come to is told in that of the caller.
     *
     * @param layout of folders that are empty
     */
    void into(DatabaseLayout layout, Config config) throws IOException {
        PrintStream errors = System.err;
        System.setErr(new WithoutCry(errors));
        try {
            FutureTask<Void> making = new FutureTask<>(() -> make(layout, config), null);
            Thread thread = new Thread(making, "neo4j-import");
            thread.setDaemon(true);
            thread.start();
            try {
                while (!isDone(making)) {
                    tell.run();
                }
                tell.run();
            } finally {
                // Nobody may delete its files while it still writes them.
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            System.setErr(errors);
        }
    }

    private static boolean isDone(FutureTask<Void> making) throws IOException, InterruptedException {
        try {
            making.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private void make(DatabaseLayout layout, Config config) {
        StorageEngineFactory engine = StorageEngineFactory.selectStorageEngine(config);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction();
                JobScheduler scheduler = JobSchedulerFactory.createInitialisedScheduler()) {
            engine.batchImporter(engine.formatSpecificDatabaseLayout(layout), files, PageCacheTracer.NULL, new Sizes(),
                    NullLogService.getInstance(), new PrintStream(OutputStream.nullOutputStream()), false, DefaultAdditionalIds.EMPTY, config,
                    Monitor.NO_MONITOR, scheduler, Collector.STRICT, TransactionLogInitializer.getLogFilesInitializer(),
                    new IndexImporterFactoryImpl(), EmptyMemoryTracker.INSTANCE, CursorContextFactory.NULL_CONTEXT_FACTORY)
                    .doImport(input());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Input input() {
        return Input.input(() -> ImportedParts.nodes(rows.get()), () -> ImportedParts.relationships(rows.get()), IdType.ACTUAL,
                Input.knownEstimates(statements * NODES, statements * RELATIONSHIPS, statements * PROPERTIES, statements * PROPERTIES,
                        statements * BYTES, statements * BYTES, statements * NODES * 2),
                ReadableGroups.EMPTY);
    }

    /** Little memory beside a heap that holds the data, and the two indexes that every database has. */
    private static final class Sizes implements Configuration {

        @Override
        public long maxOffHeapMemory() {
            return ByteUnit.mebiBytes(256);
        }

        @Override
        public IndexConfig indexConfig() {
            return IndexConfig.create().withLabelIndex().withRelationshipTypeIndex();
        }
    }

    /** The importer cries out where it fails, before it throws the reason, which is told in a line. */
    private static final class WithoutCry extends PrintStream {

        WithoutCry(PrintStream errors) {
            super(errors, true);
        }

        @Override
        public void println(String line) {
            if (!line.startsWith("Critical error occurred!")) {
                super.println(line);
            }
        }
    }
}
