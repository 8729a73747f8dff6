package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Evidence;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** The verified publications, with the fields that were seen; what is open or only a candidate is left out. */
final class References {

    private References() {}

    static void bibtex(Selection selection, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("@comment{Exotrace, data version %s}\n".formatted(selection.catalogue().dataVersion()));
        for (Publication it : verified(selection)) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("title", it.title() == null ? null : "{" + escaped(it.title()) + "}");
            String authors = names(it).stream().map(References::escaped).collect(Collectors.joining(" and "));
            fields.put("author", authors.isEmpty() ? null : authors + (it.authors().isEmpty() ? " and others" : ""));
            fields.put("journal", it.journal() == null ? null : escaped(it.journal()));
            fields.put("year", it.year());
            fields.put("doi", it.doi());
            fields.put("pmid", it.pmid());
            fields.put("url", it.url());
            fields.put("note", escaped(note(selection, it)));
            text.append("\n@%s{exotrace-%s".formatted(it.journal() == null ? "misc" : "article", it.number()));
            fields.forEach((name, value) -> text.append(value == null ? "" : ",\n  %s = {%s}".formatted(name, value)));
            text.append("\n}\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void ris(Selection selection, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Publication it : verified(selection)) {
            lines.add("TY  - " + (it.journal() == null ? "GEN" : "JOUR"));
            line(lines, "ID", "exotrace-" + it.number());
            names(it).forEach(name -> line(lines, "AU", name));
            line(lines, "TI", it.title());
            line(lines, "JO", it.journal());
            line(lines, "PY", it.year());
            line(lines, "DO", it.doi());
            line(lines, "AN", it.pmid() == null ? null : "PMID:" + it.pmid());
            line(lines, "UR", it.url());
            line(lines, "N1", note(selection, it) + "; data version " + selection.catalogue().dataVersion());
            lines.add("ER  - ");
            lines.add("");
        }
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<Publication> verified(Selection selection) {
        return selection.dataSet().publications().stream().filter(it -> it.status().equals("verified")).toList();
    }

    private static void line(List<String> lines, String tag, @Nullable Object value) {
        if (value != null) {
            lines.add("%s  - %s".formatted(tag, value.toString().replaceAll("\\s+", " ")));
        }
    }

    private static String note(Selection selection, Publication it) {
        String records = selection.statements().stream()
                .filter(statement -> statement.evidence().stream().map(Evidence::publication).anyMatch(it.number()::equals))
                .map(Statement::record).collect(Collectors.joining(", "));
        return (it.isReview() ? "the review" : "reference %s of the review".formatted(it.number()))
                + (records.isEmpty() ? "" : "; statements " + records);
    }

    /** Family name first: authors are given as "Jindong Xie", a first author alone as "Chen G". */
    private static List<String> names(Publication it) {
        Stream<String> all = it.authors().stream().map(name -> name.replaceFirst("^(.*) (\\S+)$", "$2, $1"));
        return it.authors().isEmpty()
                ? Stream.ofNullable(it.firstAuthor()).map(name -> name.replaceFirst("^(.*) (\\p{Lu}+)$", "$1, $2")).toList()
                : all.toList();
    }

    private static String escaped(String text) {
        return text.replaceAll("([&%$#_{}])", "\\\\$1");
    }
}
