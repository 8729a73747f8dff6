package org.exotrace.failure;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something failed, in words: the message of a Java exception is often a path alone, or nothing. */
public final class Reason {

    private Reason() {}

    /** A phrase without a stop at its end. */
    public static String of(Throwable failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "this user may not";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file stands there already";
        }
        if (failure instanceof NotDirectoryException file) {
            return "'%s' is no folder".formatted(file.getFile());
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return plain(file.getReason());
        }
        return failure.getMessage() == null ? words(failure) : plain(failure.getMessage());
    }

    private static String plain(String message) {
        String line = message.lines().findFirst().orElse("").strip().replaceFirst("\\.+$", "");
        return line.isEmpty() ? "no reason was given" : line;
    }

    /** {@code ClosedChannelException} as "closed channel". */
    private static String words(Throwable failure) {
        return failure.getClass().getSimpleName().replaceFirst("(Exception|Error)$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
