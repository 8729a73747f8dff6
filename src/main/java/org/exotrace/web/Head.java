package org.exotrace.web;

import java.nio.charset.StandardCharsets;
import org.exotrace.config.Access;

/** What the head of the page says of this server: its public address with a picture for those who link to it, and where to write. */
record Head(Access access) {

    /** A drawing of one statement, for those who show a link with a picture. */
    static final String PICTURE = "/docs/share.png";
    private static final String TITLE = "<title>";

    /** @param path of the address asked for */
    byte[] of(byte[] page, String path) {
        if (access.publicUrl() == null && access.contributeUrl() == null) {
            return page;
        }
        String html = new String(page, StandardCharsets.UTF_8);
        return html.replace(TITLE, told(path) + TITLE).getBytes(StandardCharsets.UTF_8);
    }

    private String told(String path) {
        StringBuilder told = new StringBuilder();
        if (access.contributeUrl() != null) {
            told.append(meta("name", "exotrace-contribute", access.contributeUrl()));
        }
        if (access.publicUrl() != null) {
            told.append(meta("property", "og:title", "Exotrace: exosome mechanisms, step by step"))
                    .append(meta("property", "og:type", "website"))
                    .append(meta("property", "og:url", access.publicUrl() + path))
                    .append(meta("property", "og:image", access.publicUrl() + PICTURE));
        }
        return told.toString();
    }

    private static String meta(String kind, String name, String content) {
        return "<meta %s=\"%s\" content=\"%s\">\n  ".formatted(kind, name,
                content.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"));
    }
}
