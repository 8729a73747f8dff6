package org.exotrace.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.catalogue.Records;
import org.exotrace.failure.ProblemException;
import org.exotrace.json.DataVersion;
import org.exotrace.model.Evidence;
import org.exotrace.model.Publication;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * How to cite the data or one statement: the data with their version, and the document of the statement with what it rests
 * on. All data name their documents where these are few, else how many there are, since nobody cites a hundred works. A
 * candidate's fields are never used.
 *
 * @param address where others find what is cited, on these data whatever is loaded later; null where nobody told
 */
public record Citation(String text, String bibtex, String ris, @Nullable String address) {

    /** How many documents are named in a citation of all data. */
    private static final int NAMED = 3;

    /** Something to cite, in each form. */
    interface Work {
        String text();

        String bibtex();

        String ris();
    }

    /**
     * @param record    of a statement; null for all data
     * @param publicUrl where others find the server; null for nowhere
     * @throws ProblemException {@code unknown-statement}
     */
    public static Citation of(Catalogue catalogue, @Nullable String record, @Nullable String publicUrl) {
        return cite(catalogue, record == null ? null : Records.get(catalogue, record), publicUrl);
    }

    private static Citation cite(Catalogue catalogue, @Nullable Statement statement, @Nullable String publicUrl) {
        String address = publicUrl == null ? null : "%s/%s?data_version=%s".formatted(publicUrl,
                statement == null ? "" : "statement/" + statement.record(), DataVersion.brief(catalogue.dataVersion()));
        List<Publication> documents = (statement == null ? catalogue.statements() : List.of(statement)).stream().map(catalogue::document).distinct().toList();
        List<Evidence> rests = statement == null ? List.of() : catalogue.evidence(statement);
        boolean few = documents.size() <= NAMED;
        List<Work> works = Stream.concat(
                Stream.<Work>of(new CitedData(catalogue, statement, few ? null : documents.size(), address)),
                Stream.concat(few ? documents.stream() : Stream.of(), rests.stream().filter(Evidence::isKnown).map(it -> catalogue.publication(
                        Objects.requireNonNull(it.publication())))).distinct().map(CitedPaper::new)).toList();
        List<String> open = rests.stream().filter(it -> !it.isKnown())
                .map(it -> "Reference %d of %s is not identified; %s stands for it.".formatted(
                        it.printed(), documents.get(0).label(), documents.get(0).label())).toList();
        return new Citation(
                joined("\n\n", works.stream().map(Work::text), open.stream()),
                joined("\n\n", works.stream().map(Work::bibtex), open.stream().map(it -> "% " + it)) + "\n",
                joined("\n", works.stream().map(Work::ris), Stream.of()),
                address);
    }

    private static String joined(String between, Stream<String> first, Stream<String> last) {
        return Stream.concat(first, last).collect(Collectors.joining(between));
    }

    /** Sentences of what there is. */
    static String sentences(@Nullable String... parts) {
        return Stream.of(parts).filter(it -> it != null && !it.isEmpty()).map(it -> it.replaceFirst("\\.$", "") + ".")
                .collect(Collectors.joining(" "));
    }
}
