package org.exotrace.model;

import java.util.List;
import java.util.Optional;

/**
 * Species by their terms of the NCBI Taxonomy, as its browser names them. Others are known by their term alone.
 *
 * @param label  the common name
 * @param others the scientific name, and what else people write
 */
public record Species(String term, String label, List<String> others) {

    private static final List<Species> KNOWN = List.of(
            of("9606", "human", "Homo sapiens", "man", "humans"), of("10090", "mouse", "Mus musculus", "mice", "murine"),
            of("10116", "rat", "Rattus norvegicus", "rats"), of("9823", "pig", "Sus scrofa"), of("9615", "dog", "Canis lupus familiaris"),
            of("9913", "cattle", "Bos taurus", "bovine", "cow"), of("9986", "rabbit", "Oryctolagus cuniculus"),
            of("7955", "zebrafish", "Danio rerio"));

    private static Species of(String number, String label, String... others) {
        return new Species("NCBITaxon:" + number, label, List.of(others));
    }

    /** The term of a name, or of what is a term already. */
    public static Optional<String> term(String name) {
        String plain = name.strip();
        if (plain.matches("(?i)NCBITaxon:\\d+")) {
            return Optional.of("NCBITaxon:" + plain.substring(plain.indexOf(':') + 1));
        }
        return KNOWN.stream().filter(it -> it.label.equalsIgnoreCase(plain) || it.others.stream().anyMatch(plain::equalsIgnoreCase))
                .map(Species::term).findFirst();
    }

    /** The common name of a term; the term itself where none is known. */
    public static String label(String term) {
        return KNOWN.stream().filter(it -> it.term.equals(term)).map(Species::label).findFirst().orElse(term);
    }
}
