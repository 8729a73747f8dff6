package org.exotrace.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The runnable jar as a user starts it, in a JVM told to start fast rather than to run long. */
public final class Jar {

    private Jar() {}

    /** The one that was built. */
    public static Path path() {
        return Path.of(System.getProperty("exotrace.jar")).toAbsolutePath();
    }

    public static ProcessBuilder command(String... arguments) {
        return command(path(), arguments);
    }

    /** @param jar another one than was built */
    public static ProcessBuilder command(Path jar, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    public static Process start(String... arguments) throws IOException {
        return command(arguments).start();
    }
}
