package org.exotrace.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All files below one address that holds the hash of them all, as they are served: so it moves with the way of joining too. At
 * the address of the page's script stands the whole script, but for some screens at theirs, and at that of its style sheet the whole sheet.
 */
final class JoinedFrontEnd implements FrontEnd {

    private static final Pattern SCRIPT = Pattern.compile("<script type=\"module\" src=\"" + BASE + "([^\"]+)\">");
    private static final Pattern SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"" + BASE + "([^\"]+)\">");

    /** Screens with a script of their own: what few begin with is not to weigh on every first visit. */
    static final List<String> APART = List.of("js/list/list.js", "js/explore/explore.js", "js/query/query.js");

    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, byte[]> joined = new TreeMap<>();
    private final String folder;
    private final byte[] page;

    /** @throws CannotJoinException when a file is written in a way that joining would not keep */
    JoinedFrontEnd(Sources sources) {
        Sources served = new Sources(sources.files());
        String script = named(sources, SCRIPT);
        Scripts.join(sources, script, APART).forEach((path, text) -> joined.put(path, bytes(text)));
        String sheet = named(sources, SHEET);
        joined.put(sheet, bytes(StyleSheets.join(sources, sheet)));
        served.files().putAll(joined);
        folder = served.hash() + "/";
        served.files().forEach((path, bytes) -> files.put(folder + path, bytes));
        page = bytes(sources.text(Sources.PAGE).replace("\"" + BASE, "\"" + BASE + folder));
    }

    private static String named(Sources sources, Pattern named) {
        Matcher start = named.matcher(sources.text(Sources.PAGE));
        if (!start.find()) {
            throw new CannotJoinException(Sources.PAGE, "nothing in it is " + named);
        }
        return start.group(1);
    }

    /** The scripts and the whole sheet, by their paths. */
    Map<String, byte[]> joined() {
        return Map.copyOf(joined);
    }

    /** Of all addresses, with its slash. */
    String folder() {
        return folder;
    }

    @Override
    public byte[] page() {
        return page;
    }

    @Override
    public Optional<byte[]> find(String address) {
        return Optional.ofNullable(files.get(address));
    }

    @Override
    public boolean lasting() {
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
