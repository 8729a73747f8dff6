package org.exotrace.annotate;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Resolved;
import org.exotrace.entity.Resolver;
import org.jspecify.annotations.Nullable;

/**
 * A list as laboratories have it in a file: one name a line, all on one line, or a table with a column of names, which is found by
 * what is in it. The page reads tables by the same rules: {@code frontend/js/list/table.js}.
 *
 * @param names  the heading of that column, or its number; null where there is no other
 * @param log2fc the heading of the column of changes; null where there is none
 */
public record ListTable(List<ListItem> items, @Nullable String names, @Nullable String log2fc) {

    /** Headings without capitals and signs, the best first: a gene is named more surely by its symbol than by one of its proteins. */
    public static final List<String> NAMES = List.of("genenames", "genename", "genesymbol", "symbol", "gene", "genes", "mirna", "mirnaname", "maturemirna",
            "name", "names", "majorityproteinids", "proteinids", "uniprot", "accession", "identifier", "id", "protein");
    /** Those of log2 changes, the best first. */
    public static final List<String> CHANGES = List.of("log2fc", "logfc", "log2foldchange", "log2fold", "log2ratio", "foldchangelog2");
    private static final int LOOKED_AT = 300;
    /** A column with this part of the best one's names may be the better one for its heading: proteins without a gene's name leave it empty. */
    private static final double PART = 0.5;
    private static final int GZIP = 0x1f;

    /** @param in a table with tabs or commas between its cells, gzip or not */
    public static ListTable read(Catalogue catalogue, InputStream in) throws IOException {
        List<String> lines = text(in).lines().filter(it -> !it.isBlank() && !it.startsWith("#")).toList();
        List<List<String>> rows = rows(lines, lines.stream().limit(1).anyMatch(it -> it.indexOf('\t') >= 0) ? '\t' : ',');
        return rows.isEmpty() ? new ListTable(List.of(), null, null) : of(catalogue, rows);
    }

    private static String text(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in);
        int first = bytes.read();
        if (first >= 0) {
            bytes.unread(first);
        }
        byte[] all = (first == GZIP ? new GZIPInputStream(bytes) : bytes).readAllBytes();
        return new String(all, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    }

    private static List<List<String>> rows(List<String> lines, char separator) throws IOException {
        try (MappingIterator<List<String>> rows = new CsvMapper().readerForListOf(String.class).with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator)).readValues(String.join("\n", lines))) {
            return rows.readAll();
        }
    }

    private static ListTable of(Catalogue catalogue, List<List<String>> rows) {
        List<String> head = rows.get(0).stream().map(ListTable::plain).toList();
        boolean headed = head.stream().anyMatch(it -> NAMES.contains(it) || CHANGES.contains(it));
        if (rows.size() == 1 && !headed) {
            return new ListTable(rows.get(0).stream().map(it -> ListItem.named(it.strip(), null)).toList(), null, null);
        }
        List<List<String>> body = rows.subList(headed ? 1 : 0, rows.size());
        int name = names(catalogue, body, head);
        Optional<Integer> change = IntStream.range(0, head.size()).boxed().filter(it -> headed && CHANGES.contains(head.get(it)))
                .min(Comparator.comparing(it -> CHANGES.indexOf(head.get(it))));
        return new ListTable(body.stream().map(it -> ListItem.named(cell(it, name), change.map(at -> number(cell(it, at))).orElse(null))).toList(),
                head.size() < 2 ? null : headed ? rows.get(0).get(name) : "column " + (name + 1), change.map(rows.get(0)::get).orElse(null));
    }

    /** The column in which most cells are names that are known, or are a human gene's. */
    private static int names(Catalogue catalogue, List<List<String>> body, List<String> head) {
        List<Long> known = IntStream.range(0, head.size()).mapToObj(column -> new Resolver(catalogue, 0)
                .all(body.stream().limit(LOOKED_AT).map(it -> Resolver.Asked.of(cell(it, column))).toList()).stream().filter(ListTable::isKnown).count()).toList();
        long most = known.stream().mapToLong(it -> it).max().orElse(0);
        return IntStream.range(0, head.size()).boxed().filter(it -> known.get(it) >= PART * most)
                .min(Comparator.comparing((Integer it) -> rank(head.get(it))).thenComparing(it -> -known.get(it))).orElse(0);
    }

    private static boolean isKnown(Resolved it) {
        return it.outcome() != Resolved.Outcome.UNKNOWN || it.human() != null;
    }

    private static int rank(String heading) {
        return NAMES.contains(heading) ? NAMES.indexOf(heading) : NAMES.size();
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() && row.get(column) != null ? row.get(column).strip() : "";
    }

    /** Null for what is no finite number, as NA. */
    private static @Nullable Double number(String cell) {
        try {
            double number = Double.parseDouble(cell);
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
