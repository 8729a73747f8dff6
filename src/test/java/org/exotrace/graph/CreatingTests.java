package org.exotrace.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreatingTests {

    @TempDir
    private Path folder;

    private Path half;

    @BeforeEach
    void aMakingThatWasKilled() throws IOException {
        Creating.begin(folder).close();
        half = folder.resolve("data").resolve("databases").resolve("half");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "x");
    }

    @Test
    void aStoreWhoseMakingWasKilledIsMadeAnew() throws IOException {
        try (Creating creating = Creating.begin(folder)) {
            assertThat(half).doesNotExist();
            creating.done();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aStoreThatWasMadeToItsEndIsLeftAlone() throws IOException {
        Files.delete(folder.resolve("creating"));
        try (Creating creating = Creating.begin(folder)) {
            creating.done();
        }
        assertThat(half).exists();
    }

    @Test
    void twoNeverMakeOneStore() throws IOException {
        try (Creating first = Creating.begin(folder)) {
            Files.createDirectories(half.getParent());
            assertThatExceptionOfType(OverlappingFileLockException.class).isThrownBy(() -> Creating.begin(folder));
            assertThat(half.getParent()).exists();
        }
    }

    /** One looks on while another finishes, at every moment that comes: what was made stays. */
    @RepeatedTest(300)
    void aStoreThatWasFinishedMeanwhileIsLeftAlone() throws Exception {
        CountDownLatch looking = new CountDownLatch(1);
        CompletableFuture<Creating> second;
        try (Creating first = Creating.begin(folder)) {
            Files.createDirectories(half.getParent());
            second = CompletableFuture.supplyAsync(() -> onceFree(looking));
            looking.await();
            Files.writeString(half, "whole");
            first.done();
        }
        try (Creating other = second.get(10, TimeUnit.SECONDS)) {
            assertThat(half).hasContent("whole");
            other.done();
        }
        assertThat(folder.resolve("creating")).doesNotExist();
    }

    private Creating onceFree(CountDownLatch looking) {
        while (true) {
            try {
                return Creating.begin(folder);
            } catch (OverlappingFileLockException e) {
                looking.countDown();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
