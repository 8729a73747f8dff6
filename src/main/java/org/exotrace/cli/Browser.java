package org.exotrace.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens the page in the desktop's browser; where there is none, the printed address has to do. */
final class Browser {

    private Browser() {}

    static void open(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac") ? List.of("open", address)
                : system.contains("win") ? List.of("cmd", "/c", "start", "", address)
                : List.of("xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.err.println("No browser was found to open; the address above works in any.");
        }
    }
}
