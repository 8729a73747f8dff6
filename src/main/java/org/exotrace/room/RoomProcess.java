package org.exotrace.room;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Starts this program again as a room, in a JVM that stays small, starts fast, and ends when it has no memory left. */
final class RoomProcess {

    /** The hidden command of the room. */
    static final String COMMAND = "room";

    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-Xlog:disable",
            "--add-opens=java.base/java.nio=ALL-UNNAMED", "-Djava.awt.headless=true");

    private RoomProcess() {}

    /** @param said where it writes what is neither a row nor a reply */
    static Process start(String heap, Path said) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap);
        command.addAll(FLAGS);
        archive().forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.exotrace.cli.Main", COMMAND));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(said.toFile());
        // What this one was told, a password of another server among it, is none of a stranger's business.
        builder.environment().keySet().removeIf(it -> it.startsWith("EXOTRACE_"));
        return builder.start();
    }

    /** The class archive that this process was started with; one that does not fit is left out by the JVM. */
    private static Stream<String> archive() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(it -> it.startsWith("-XX:SharedArchiveFile="));
    }
}
