package org.exotrace.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Vocabularies whose terms can be looked up, by the prefix of a term, and where that is. */
public final class Prefixes {

    private static final String OBO = "http://purl.obolibrary.org/obo/";
    private static final String IDENTIFIERS = "https://identifiers.org/";
    /** A mature form has a vocabulary of its own there. */
    private static final String MATURE = "MIMAT";
    private static final Map<String, String> ADDRESSES = addresses();

    private Prefixes() {}

    private static Map<String, String> addresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String it : List.of("CL", "GO", "MONDO", "UBERON", "CHEBI", "NCIT", "SO", "HP", "CLO", "PR", "NCBITaxon")) {
            addresses.put(it, OBO + it + "_");
        }
        addresses.put("HGNC", IDENTIFIERS + "hgnc:");
        addresses.put("UniProtKB", IDENTIFIERS + "uniprot:");
        addresses.put("NCBIGene", IDENTIFIERS + "ncbigene:");
        addresses.put("MIRBASE", IDENTIFIERS + "mirbase:");
        addresses.put("mirbase", IDENTIFIERS + "mirbase:");
        addresses.put("FPLX", IDENTIFIERS + "fplx:");
        addresses.put("MESH", IDENTIFIERS + "mesh:");
        addresses.put("EC", IDENTIFIERS + "ec-code:");
        addresses.put("ENSEMBL", IDENTIFIERS + "ensembl:");
        addresses.put("Cellosaurus", IDENTIFIERS + "cellosaurus:");
        addresses.put("MGI", IDENTIFIERS + "mgi:");
        addresses.put("DRUGBANK", IDENTIFIERS + "drugbank:");
        addresses.put("REACT", IDENTIFIERS + "reactome:");
        addresses.put("CHEMBL", IDENTIFIERS + "chembl.compound:");
        return Collections.unmodifiableMap(addresses);
    }

    /** Those that are known, in their spelling. */
    public static List<String> known() {
        return List.copyOf(ADDRESSES.keySet());
    }

    /** Where a term can be looked up; nothing where its prefix is none that is known. */
    public static Optional<String> address(String term) {
        int colon = term.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        String name = term.substring(colon + 1);
        return Optional.ofNullable(ADDRESSES.get(term.substring(0, colon)))
                .map(it -> it.endsWith("mirbase:") && name.startsWith(MATURE) ? IDENTIFIERS + "mirbase.mature:" : it)
                .map(it -> it + name);
    }
}
