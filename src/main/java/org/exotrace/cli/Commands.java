package org.exotrace.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The words that say what is to be done. One that is said alone is made alone: a start reads no options of the others. */
final class Commands {

    private static final List<Class<?>> ALL = List.of(ServeCommand.class, LoadCommand.class, CheckCommand.class, ConvertCommand.class, QueryCommand.class,
            ExportCommand.class, ReleaseCommand.class, PathsCommand.class, WhatIfCommand.class, InterventionsCommand.class, ConflictsCommand.class,
            CompareCommand.class, StatementsCommand.class, AggregateCommand.class, AnnotateCommand.class, DiffCommand.class, McpCommand.class, RoomCommand.class,
            ShipCommand.class);

    private Commands() {}

    /** The one that the first argument names, none where there is no argument, else all. */
    static CommandLine of(String... arguments) {
        if (arguments.length == 0) {
            return line(List.of());
        }
        return ALL.stream().filter(it -> name(it).equals(arguments[0])).findFirst().map(it -> line(List.of(it))).orElseGet(Commands::all);
    }

    /** Whether it is said in so many words, or by none, that it serves. */
    static boolean serve(String... arguments) {
        return arguments.length == 0 || arguments[0].equals(name(ServeCommand.class));
    }

    static CommandLine all() {
        return line(ALL);
    }

    private static CommandLine line(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new ExotraceCommand());
        commands.forEach(line::addSubcommand);
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
