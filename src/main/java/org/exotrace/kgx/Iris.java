package org.exotrace.kgx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exotrace.model.Prefixes;

/** Addresses of terms as their short form: what the vocabularies themselves, identifiers.org and others give. */
public final class Iris {

    private static final Pattern OBO = Pattern.compile("https?://purl\\.obolibrary\\.org/obo/([A-Za-z]+)_(\\S+)");
    /** As OBO writes a term where it cannot write a colon. */
    private static final Pattern PLAIN = Pattern.compile("(?:[Oo][Bb][Oo]:)?(CL|GO|MONDO|UBERON|CHEBI|NCIT|SO|HP|CLO|PR|NCBITaxon)_(\\w+)");
    private static final Pattern RESOLVER = Pattern.compile("https?://(?:www\\.)?(?:identifiers\\.org|bioregistry\\.io)/([A-Za-z.]+)[:/](?:[A-Za-z]+:)?([^\\s:/]+)/?");
    private static final List<Rule> RULES = List.of(
            new Rule("https?://(?:www\\.)?ncbi\\.nlm\\.nih\\.gov/gene/(\\d+)", "NCBIGene:"),
            new Rule("https?://(?:purl\\.uniprot\\.org/uniprot|www\\.uniprot\\.org/uniprot|www\\.uniprot\\.org/uniprotkb)/([A-Z0-9-]+)", "UniProtKB:"),
            new Rule("https?://(?:www\\.)?genenames\\.org/\\S*HGNC:(\\d+)", "HGNC:"),
            new Rule("https?://(?:www\\.)?ensembl\\.org/id/(ENS\\w+)", "ENSEMBL:"),
            new Rule("https?://rdf\\.ebi\\.ac\\.uk/resource/ensembl/(ENS\\w+)", "ENSEMBL:"),
            new Rule("https?://(?:www\\.)?cellosaurus\\.org/(CVCL_\\w+)", "Cellosaurus:"),
            new Rule("https?://(?:www\\.)?mirbase\\.org/\\S*?((?:MI|MIMAT)\\d+)", "MIRBASE:"),
            new Rule("https?://(?:pubmed\\.ncbi\\.nlm\\.nih\\.gov|(?:www\\.)?ncbi\\.nlm\\.nih\\.gov/pubmed|identifiers\\.org/pubmed)[/:](\\d+)/?", "PMID:"),
            new Rule("https?://(?:dx\\.)?doi\\.org/(10\\.\\S+)", "doi:"));
    /** As resolvers write a prefix, and as we do. */
    private static final List<String> PREFIXES = List.of("CL", "GO", "MONDO", "UBERON", "CHEBI", "NCIT", "SO", "HP", "CLO", "PR", "NCBITaxon", "HGNC",
            "UniProtKB", "NCBIGene", "MIRBASE", "FPLX", "MESH", "EC", "ENSEMBL", "Cellosaurus", "MGI", "DRUGBANK", "REACT", "CHEMBL", "PMID", "DOID", "OMIM");

    private record Rule(Pattern pattern, String prefix) {

        Rule(String pattern, String prefix) {
            this(Pattern.compile(pattern), prefix);
        }
    }

    private Iris() {}

    /** The short form of an address that is known, else the text as it is. */
    public static String curie(String text) {
        String plain = (text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text).replaceAll("(?i)%3A", ":");
        if (!plain.startsWith("http")) {
            Matcher term = PLAIN.matcher(plain);
            return term.matches() ? term.group(1) + ":" + term.group(2) : spelled(plain);
        }
        Matcher obo = OBO.matcher(plain);
        if (obo.matches()) {
            return obo.group(1) + ":" + obo.group(2);
        }
        for (Rule rule : RULES) {
            Matcher found = rule.pattern().matcher(plain);
            if (found.matches()) {
                return rule.prefix() + found.group(1);
            }
        }
        Matcher resolver = RESOLVER.matcher(plain);
        return resolver.matches() ? prefix(resolver.group(1)).map(it -> it + ":" + resolver.group(2)).orElse(plain) : plain;
    }

    /** A known prefix in its own spelling, once, and without a blank after it. */
    private static String spelled(String text) {
        int colon = text.indexOf(':');
        String prefix = colon < 1 ? "" : text.substring(0, colon);
        Optional<String> known = Prefixes.known().contains(prefix) ? Optional.of(prefix) : PREFIXES.stream().filter(it -> it.equalsIgnoreCase(prefix)).findFirst();
        return known.map(it -> it + ":" + text.substring(colon + 1).strip().replaceFirst("(?i)^%s:".formatted(Pattern.quote(it)), "")).orElse(text);
    }

    private static Optional<String> prefix(String name) {
        String known = switch (name.toLowerCase(Locale.ROOT)) {
            case "uniprot" -> "UniProtKB";
            case "taxonomy" -> "NCBITaxon";
            case "mirbase.mature" -> "MIRBASE";
            case "reactome" -> "REACT";
            case "chembl.compound" -> "CHEMBL";
            case "ec-code" -> "EC";
            case "pubmed" -> "PMID";
            default -> name;
        };
        return PREFIXES.stream().filter(it -> it.equalsIgnoreCase(known)).findFirst();
    }
}
