package org.exotrace.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.exotrace.failure.SurroundingsException;

/** The files of a folder, read anew at each request: what was just saved is what the browser gets. */
record FolderFrontEnd(Path folder) implements FrontEnd {

    static FolderFrontEnd of(Path folder) {
        if (!Files.isRegularFile(folder.resolve(Sources.PAGE))) {
            throw new SurroundingsException(
                    "The folder '%s' of --frontend holds no %s. Give the folder frontend of the source.".formatted(folder, Sources.PAGE));
        }
        return new FolderFrontEnd(folder.toAbsolutePath().normalize());
    }

    @Override
    public byte[] page() {
        return read(folder.resolve(Sources.PAGE));
    }

    @Override
    public Optional<byte[]> find(String address) {
        Path file = folder.resolve(address).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    @Override
    public boolean lasting() {
        return false;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
