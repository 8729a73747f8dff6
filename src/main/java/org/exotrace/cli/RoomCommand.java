package org.exotrace.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.exotrace.room.Inside;
import picocli.CommandLine.Command;

/** What a server starts for queries of strangers; it ends when its input does. */
@Command(name = "room", hidden = true, description = "The process that queries of strangers run in; a server starts it.")
final class RoomCommand implements Callable<Integer> {

    /** Output is for answers alone: whatever else prints goes where errors go. */
    @Override
    public Integer call() throws IOException {
        PrintStream answers = System.out;
        System.setOut(System.err);
        Inside.run(System.in, answers);
        Runtime.getRuntime().halt(0);
        return 0;
    }
}
