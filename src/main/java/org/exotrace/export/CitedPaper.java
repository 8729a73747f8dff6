package org.exotrace.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;
import org.jspecify.annotations.Nullable;

/** A document, or a verified publication that one cites. */
record CitedPaper(Publication publication) implements Citation.Work {

    @Override
    public String text() {
        Publication it = publication;
        String authors = it.authors().isEmpty()
                ? it.firstAuthor() == null ? "" : it.firstAuthor() + " et al."
                : String.join(", ", it.authors());
        String where = Stream.of(it.journal(), it.year()).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
        String found = it.doi() == null && it.pmid() == null ? Address.of(it) : null;
        return "%s: %s".formatted(it.label(), Citation.sentences(authors, it.title(), where,
                it.doi() == null ? null : "doi:" + it.doi(), it.pmid() == null ? null : "PMID " + it.pmid(), found));
    }

    @Override
    public String bibtex() {
        Publication it = publication;
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("author", Authors.bibtex(it));
        fields.put("title", it.title() == null ? null : Bibtex.whole(it.title()));
        fields.put("journal", it.journal() == null ? null : Bibtex.tex(it.journal()));
        fields.put("year", it.year());
        fields.put("doi", it.doi());
        fields.put("note", it.pmid() != null ? "PMID " + it.pmid() : it.kind() == PublicationKind.OWN ? "not published" : null);
        fields.put("url", Address.of(it));
        return Bibtex.entry(WorkType.bibtex(it), it.id(), fields);
    }

    @Override
    public String ris() {
        Publication it = publication;
        return String.join("\n", new Ris(WorkType.ris(it)).line("ID", it.id()).lines("AU", Authors.sorted(it)).line("TI", it.title())
                .line("T2", it.journal()).line("PY", it.year()).line("DO", it.doi())
                .line("AN", it.pmid() == null ? null : "PMID " + it.pmid()).line("UR", Address.of(it)).end()) + "\n";
    }
}
