package org.exotrace.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exotrace.model.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Where a work can be found by everybody: its DOI, else PubMed, else PubMed Central. The page at which somebody read it may be
 * one of a library's searches, so it is the address only of what no journal printed.
 */
final class Address {

    private static final Pattern CENTRAL = Pattern.compile("PMC\\d+");

    private Address() {}

    /** Null where none is known. */
    static @Nullable String of(Publication it) {
        if (it.doi() != null) {
            return "https://doi.org/" + it.doi();
        }
        if (it.pmid() != null) {
            return "https://pubmed.ncbi.nlm.nih.gov/%s/".formatted(it.pmid());
        }
        Matcher central = CENTRAL.matcher(it.pmcid() != null ? it.pmcid() : it.url() != null ? it.url() : "");
        if (central.find()) {
            return "https://pmc.ncbi.nlm.nih.gov/articles/%s/".formatted(central.group());
        }
        return switch (it.kind()) {
            case ARTICLE, REVIEW -> null;
            case THESIS, PREPRINT, DATABASE, OWN -> it.url();
        };
    }
}
