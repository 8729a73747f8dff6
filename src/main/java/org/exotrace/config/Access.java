package org.exotrace.config;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask over HTTP, by which names, and whether it is written down.
 *
 * @param log       whether each request is a line of the log
 * @param origins   whose pages in a browser may ask too, such as {@code https://notebooks.example.org}
 * @param hosts     names with a dot by which the server is asked
 * @param publicUrl where others find it, without a slash at the end: what citations and figures carry; null for nowhere
 * @param mcpToken  what assistants have to send; null for nothing, where only this machine asks
 * @param contributeUrl where the page opens an issue with what a reader noticed; null for nowhere
 */
public record Access(boolean log, List<String> origins, List<String> hosts, @Nullable String publicUrl, @Nullable String mcpToken,
        @Nullable String contributeUrl) {

    /** Own pages, own names, no log, and no address that others could use. */
    public static final Access USUAL = new Access(false, List.of(), List.of());

    public Access(boolean log, List<String> origins, List<String> hosts) {
        this(log, origins, hosts, null, null, null);
    }
}
