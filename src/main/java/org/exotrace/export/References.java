package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.evidence.Resting;
import org.exotrace.model.Evidence;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** Documents and the verified publications that they cite, with the fields that were seen; candidates are left out. */
final class References {

    private References() {}

    static void bibtex(Selection selection, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("@comment{Exotrace, data version %s}\n".formatted(selection.catalogue().dataVersion()));
        for (Publication it : verified(selection)) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("title", it.title() == null ? null : Bibtex.whole(it.title()));
            fields.put("author", Authors.bibtex(it));
            fields.put("journal", it.journal() == null ? null : Bibtex.tex(it.journal()));
            fields.put("year", it.year());
            fields.put("doi", it.doi());
            fields.put("pmid", it.pmid());
            fields.put("url", Address.of(it));
            fields.put("note", Bibtex.tex(note(selection, it)));
            text.append("\n%s\n".formatted(Bibtex.entry(WorkType.bibtex(it), it.id(), fields)));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void ris(Selection selection, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Publication it : verified(selection)) {
            lines.addAll(new Ris(WorkType.ris(it)).line("ID", it.id()).lines("AU", Authors.sorted(it))
                    .line("TI", it.title()).line("JO", it.journal()).line("PY", it.year()).line("DO", it.doi())
                    .line("AN", it.pmid() == null ? null : "PMID:" + it.pmid()).line("UR", Address.of(it))
                    .line("N1", note(selection, it) + "; data version " + selection.catalogue().dataVersion()).end());
            lines.add("");
        }
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Documents, and what they cite for the statements; no candidates. */
    private static List<Publication> verified(Selection selection) {
        Set<String> ids = selection.statements().stream().flatMap(it -> Stream.concat(Stream.of(it.document()),
                selection.catalogue().evidence(it).stream().filter(Evidence::isKnown).map(Evidence::publication)))
                .collect(Collectors.toSet());
        return selection.catalogue().publications().stream().filter(it -> ids.contains(it.id())).toList();
    }

    private static String note(Selection selection, Publication it) {
        Set<String> chosen = selection.statements().stream().map(Statement::record).collect(Collectors.toSet());
        String records = Resting.of(selection.catalogue()).on(it.id()).stream().filter(chosen::contains).collect(Collectors.joining(", "));
        return "%s, %s".formatted(it.label(), it.kind()) + (records.isEmpty() ? "" : "; statements " + records);
    }
}
