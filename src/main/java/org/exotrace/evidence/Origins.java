package org.exotrace.evidence;

import java.util.HashMap;
import java.util.HashSet;
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
    private final Catalogue catalogue;
    /** The one shipped document that cites by number: its open numbers need no name beside them. */
    private final Set<String> alone;

    private Origins(Catalogue catalogue) {
        this.catalogue = catalogue;
        Set<String> seen = new HashSet<>();
        Set<String> twice = catalogue.publications().stream().map(Publication::label).filter(it -> !seen.add(it)).collect(Collectors.toSet());
        catalogue.publications().forEach(it -> {
            labels.put(it.id(), twice.contains(it.label()) ? "%s (%s)".formatted(it.label(), it.id()) : it.label());
            it.cites().keySet().forEach(number -> labels.put(it.id() + ":" + number, "reference %d of %s".formatted(number, it.label())));
        });
        Set<String> citing = catalogue.publications().stream().filter(it -> SetInfo.SHIPPED.equals(it.dataset()) && !it.cites().isEmpty())
                .map(Publication::id).collect(Collectors.toSet());
        alone = citing.size() == 1 ? citing : Set.of();
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

    /** As it reads in a sentence: {@code Ma 2021}, {@code reference 66 of Xie 2023}. */
    public String label(String key) {
        return labels.getOrDefault(key, key);
    }

    /** All that a statement goes back to, with the number that is printed for each. */
    public String labels(Statement statement) {
        return catalogue.evidence(statement).stream()
                .map(it -> label(key(statement, it)) + (it.isKnown() && it.printed() != null ? " (%d)".formatted(it.printed()) : ""))
                .collect(Collectors.joining(", "));
    }
}
