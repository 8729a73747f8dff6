package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
            fields.put("title", it.title() == null ? null : Bibtex.whole(it.title()));
            fields.put("author", Authors.bibtex(it));
            fields.put("journal", it.journal() == null ? null : Bibtex.tex(it.journal()));
            fields.put("year", it.year());
            fields.put("doi", it.doi());
            fields.put("pmid", it.pmid());
            fields.put("url", it.url());
            fields.put("note", Bibtex.tex(note(selection, it)));
            text.append("\n%s\n".formatted(Bibtex.entry(it.journal() == null ? "misc" : "article", key(it), fields)));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static void ris(Selection selection, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Publication it : verified(selection)) {
            lines.addAll(new Ris(it.journal() == null ? "GEN" : "JOUR").line("ID", key(it)).lines("AU", Authors.sorted(it))
                    .line("TI", it.title()).line("JO", it.journal()).line("PY", it.year()).line("DO", it.doi())
                    .line("AN", it.pmid() == null ? null : "PMID:" + it.pmid()).line("UR", it.url())
                    .line("N1", note(selection, it) + "; data version " + selection.catalogue().dataVersion()).end());
            lines.add("");
        }
        out.write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<Publication> verified(Selection selection) {
        return selection.dataSet().publications().stream().filter(Publication::isVerified).toList();
    }

    private static String key(Publication it) {
        return "exotrace-" + it.number();
    }

    private static String note(Selection selection, Publication it) {
        String records = selection.statements().stream()
                .filter(statement -> statement.evidence().stream().map(Evidence::publication).anyMatch(it.number()::equals))
                .map(Statement::record).collect(Collectors.joining(", "));
        return (it.isReview() ? "the review" : "reference %s of the review".formatted(it.number()))
                + (records.isEmpty() ? "" : "; statements " + records);
    }
}
