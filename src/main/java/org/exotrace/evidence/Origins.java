package org.exotrace.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Evidence;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.SetInfo;
import org.exotrace.model.Statement;

/**
 * What statements go back to, one key a publication: two documents may print one number for different ones, or cite one
 * publication by different numbers. A number whose publication is not known is its document's own.
 */
public final class Origins {

    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<String>> beside;
    private final Catalogue catalogue;
    /** The one shipped document that cites by number: its open numbers need no name beside them. */
    private final Set<String> alone;

    private Origins(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.publications().forEach(it -> labels.put(it.id(), it.label()));
        beside = beside(catalogue.publications());
        Set<String> citing = catalogue.publications().stream().filter(it -> SetInfo.SHIPPED.equals(it.dataset()) && !it.cites().isEmpty())
                .map(Publication::id).collect(Collectors.toSet());
        alone = citing.size() == 1 ? citing : Set.of();
    }

    /** What stands beside a label: the id where another publication has the same one, and the numbers that documents print for it. */
    private Map<String, List<String>> beside(List<Publication> publications) {
        Map<String, List<String>> beside = new HashMap<>();
        publications.stream().collect(Collectors.groupingBy(this::plain)).values().stream().filter(it -> it.size() > 1)
                .flatMap(List::stream).forEach(it -> beside.computeIfAbsent(it.id(), key -> new ArrayList<>()).add(it.id()));
        publications.forEach(document -> document.cites().forEach((number, cite) -> {
            if (cite.status() == ReferenceStatus.VERIFIED && cite.publication() != null) {
                beside.computeIfAbsent(cite.publication(), key -> new ArrayList<>()).add(number + " in " + plain(document));
            }
        }));
        return beside;
    }

    public static Origins of(Catalogue catalogue) {
        return catalogue.derived(Origins.class, Origins::new);
    }

    /** Ids of publications, or a document's id with the number that it prints: {@code chen2018}, {@code xie2023:66}. */
    public List<String> keys(Statement statement) {
        return catalogue.evidence(statement).stream().map(it -> key(statement, it)).distinct().toList();
    }

    /** The same without a document that only tells of others' findings. */
    public List<String> ofFindings(Statement statement) {
        return catalogue.evidence(statement).stream()
                .filter(it -> it.status() != ReferenceStatus.DOCUMENT || catalogue.document(statement).isPrimary())
                .map(it -> key(statement, it)).distinct().toList();
    }

    private static String key(Statement statement, Evidence it) {
        return it.isKnown() ? Objects.requireNonNull(it.publication()) : statement.document() + ":" + it.printed();
    }

    /** The key as part of an id that outlasts other data sets: a bare number where no document but one ships with numbers. */
    public String brief(String key) {
        int colon = key.indexOf(':');
        return colon > 0 && alone.contains(key.substring(0, colon)) ? key.substring(colon + 1) : key;
    }

    /** As it reads in a sentence: {@code Li 2019}, {@code Ma 2021 (26 in Xie 2023)}, {@code reference 66 of Xie 2023}. */
    public String label(String key) {
        String plain = labels.get(key);
        List<String> more = beside.getOrDefault(key, List.of());
        return plain == null ? ofNumber(key) : more.isEmpty() ? plain : plain + " (" + String.join("; ", more) + ")";
    }

    private String ofNumber(String key) {
        int colon = key.lastIndexOf(':');
        String document = colon < 0 ? null : labels.get(key.substring(0, colon));
        String number = key.substring(colon + 1);
        return document == null || catalogue.publication(key.substring(0, colon)).cites().keySet().stream().noneMatch(it -> number.equals(it.toString()))
                ? key : "reference " + number + " of " + document;
    }

    private String plain(Publication it) {
        return Objects.requireNonNull(labels.get(it.id()));
    }

    /** All that a statement goes back to. */
    public String labels(Statement statement) {
        return keys(statement).stream().map(this::label).collect(Collectors.joining(", "));
    }
}
