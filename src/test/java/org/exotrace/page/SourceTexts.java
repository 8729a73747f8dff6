package org.exotrace.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Front ends of a few lines. */
final class SourceTexts {

    static final String PAGE = """
            <link rel="stylesheet" href="/assets/css/index.css">
            <script type="module" src="/assets/js/main.js"></script>
            """;

    private SourceTexts() {}

    /** @param files paths and texts in turn, beside a page, an empty script and an empty sheet where none are given */
    static Sources of(String... files) {
        SortedMap<String, byte[]> all = new TreeMap<>(Map.of("index.html", bytes(PAGE), "js/main.js", bytes(""), "css/index.css", bytes("")));
        for (int i = 0; i < files.length; i += 2) {
            all.put(files[i], bytes(files[i + 1]));
        }
        return new Sources(all);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
