package org.exotrace.config;

import java.util.List;

/**
 * Who may ask over HTTP, and whether it is written down.
 *
 * @param log     whether each request is a line of the log
 * @param origins whose pages in a browser may ask too, such as {@code https://notebooks.example.org}
 * @param hosts   names by which a server that listens to its own machine alone is asked, beside that machine's own
 */
public record Access(boolean log, List<String> origins, List<String> hosts) {

    /** Own pages, own names, no log. */
    public static final Access USUAL = new Access(false, List.of(), List.of());
}
