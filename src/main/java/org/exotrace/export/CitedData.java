package org.exotrace.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Program;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The data, or one statement in them. Their version is the hash of the content, so it names them wherever they are served.
 *
 * @param statement null for all data
 * @param documents how many documents they come from, where these are not named beside them; else null
 * @param address   where others find it; null where nobody told
 */
record CitedData(Catalogue catalogue, @Nullable Statement statement, @Nullable Integer documents, @Nullable String address) implements Citation.Work {

    @Override
    public String text() {
        return Citation.sentences(Program.authors(), title(), statement == null ? null : "In: " + Program.title(),
                "Version %s, data version %s".formatted(Program.version(), catalogue.dataVersion()), from(), address);
    }

    @Override
    public String bibtex() {
        String within = statement == null ? "" : "In: " + Program.title() + ". ";
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("author", Bibtex.whole(Program.authors()));
        fields.put("title", Bibtex.whole(title()));
        fields.put("version", Program.version());
        fields.put("url", address);
        fields.put("note", Bibtex.tex(within + version()));
        return Bibtex.entry("misc", key(), fields);
    }

    @Override
    public String ris() {
        return String.join("\n", new Ris("DATA").line("ID", key()).line("AU", Program.authors()).line("TI", title())
                .line("T2", statement == null ? null : Program.title()).line("ET", Program.version()).line("N1", version()).line("UR", address).end()) + "\n";
    }

    private String title() {
        return statement == null ? Program.title() : "Statement %s: %s".formatted(statement.record(), statement.title());
    }

    private String version() {
        return "Data version " + catalogue.dataVersion() + (documents == null ? "" : ". " + from());
    }

    private @Nullable String from() {
        return documents == null ? null : "From %d documents, which the export as BibTeX or RIS lists".formatted(documents);
    }

    private String key() {
        return statement == null ? "exotrace" : "exotrace_" + statement.record();
    }
}
