package org.exotrace.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes one term of the ways to write it: CL_0000625, http://purl.obolibrary.org/obo/CL_0000625, HGNC:HGNC:17635, uniprot:Q9NZQ7. */
public final class Terms {

    private static final Pattern ADDRESS = Pattern.compile(
            "https?://(?:www\\.)?(?:purl\\.obolibrary\\.org/obo/|identifiers\\.org/|bioregistry\\.io/|n2t\\.net/)(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile(
            "https?://(?:www\\.)?(?:(uniprot)\\.org/uniprot(?:kb)?|ncbi\\.nlm\\.nih\\.gov/(gene))/(\\w+)(?:/.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern TERM = Pattern.compile("([A-Za-z][A-Za-z.-]*)[:/_](.+)");
    private static final Pattern ENTRY = Pattern.compile(">?(?:sp|tr)\\|([A-Z0-9]+(?:-\\d+)?)(?:\\|.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile("((?:ENSEMBL:)?ENSG\\d{11})\\.\\d+(?:_PAR_Y)?|((?:UniProt(?:KB)?:)?[A-Z]\\d[A-Z0-9]{3}\\d(?:[A-Z][A-Z0-9]{2}\\d)?)-\\d+", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> PREFIXES = prefixes();
    /** Numbers that tell by themselves whose they are. */
    private static final Map<String, Pattern> ACCESSIONS = Map.of(
            "UniProtKB", Pattern.compile("[OPQ]\\d[A-Z0-9]{3}\\d|[A-NR-Z]\\d(?:[A-Z][A-Z0-9]{2}\\d){1,2}"),
            "MIRBASE", Pattern.compile("MI(?:MAT)?\\d{7}"),
            "ENSEMBL", Pattern.compile("ENSG\\d{11}"),
            "Cellosaurus", Pattern.compile("CVCL_\\w{4}"),
            "CHEMBL", Pattern.compile("CHEMBL\\d+"),
            "DRUGBANK", Pattern.compile("DB\\d{5}"));

    private Terms() {}

    private static Map<String, String> prefixes() {
        Map<String, String> others = Map.of("uniprot", "UniProtKB", "entrez", "NCBIGene", "gene", "NCBIGene", "geneid", "NCBIGene",
                "mirbase.mature", "MIRBASE", "fplx", "FPLX", "ec-code", "EC", "reactome", "REACT", "chembl.compound", "CHEMBL");
        Map<String, String> all = Prefixes.known().stream()
                .collect(Collectors.toMap(it -> it.toLowerCase(Locale.ROOT), it -> it, (one, other) -> one));
        return Stream.concat(all.entrySet().stream(), others.entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** The term that was written with its vocabulary, in capitals; nothing where that is none that is known. */
    public static Optional<String> of(String written) {
        String text = Blanks.trimmed(written);
        Matcher page = PAGE.matcher(text);
        if (page.matches()) {
            return of((page.group(1) == null ? page.group(2) : page.group(1)) + ":" + page.group(3));
        }
        Matcher address = ADDRESS.matcher(text);
        Matcher term = TERM.matcher(address.matches() ? address.group(1) : text);
        String prefix = term.matches() ? PREFIXES.get(term.group(1).toLowerCase(Locale.ROOT)) : null;
        if (prefix == null) {
            return Optional.empty();
        }
        String local = term.group(2);
        Optional<String> within = local.indexOf(':') > 0 ? of(local) : Optional.empty();
        return within.or(() -> Optional.of(capitals(prefix, local)));
    }

    /** The term of a number that stands without its vocabulary. */
    public static Optional<String> ofNumber(String written) {
        String number = Blanks.trimmed(written).toUpperCase(Locale.ROOT);
        return ACCESSIONS.entrySet().stream().filter(it -> it.getValue().matcher(number).matches()).findFirst()
                .map(it -> capitals(it.getKey(), number));
    }

    /** Of an entry as FASTA names it, {@code sp|Q9NZQ7|PD1L1_HUMAN}, its number. */
    public static String unwrapped(String written) {
        Matcher entry = ENTRY.matcher(Blanks.trimmed(written));
        return entry.matches() ? entry.group(1) : Blanks.trimmed(written);
    }

    /** Whether it is the number of an isoform. */
    public static boolean isIsoform(String written) {
        Matcher version = VERSION.matcher(unwrapped(written));
        return version.matches() && version.group(2) != null;
    }

    /** Without the version of a gene, {@code ENSG00000120217.14}, or the number of an isoform, {@code Q9NZQ7-2}: whose it is. */
    public static String unversioned(String written) {
        Matcher version = VERSION.matcher(unwrapped(written));
        return version.matches() ? version.group(1) != null ? version.group(1) : version.group(2) : unwrapped(written);
    }

    private static String capitals(String prefix, String local) {
        return (prefix + ":" + local).toUpperCase(Locale.ROOT);
    }
}
