package org.exotrace.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Formats that are known and not read: what such a file is, and which way leads in. */
public final class Strangers {

    private static final String TABLES = "Write what it says as KGX: nodes.tsv with id, category and name, edges.tsv with subject, predicate, object"
            + " and knowledge_level, as docs/exports.md shows; the tool that made it, or NetworkX, gives nodes and edges.";
    private static final String OURS = "If Exotrace wrote it, export the same as json or kgx: these come back whole. Else: " + TABLES;

    private static final List<Known> KNOWN = List.of(
            new Known("an empty file", "Give the one that holds the data.", String::isBlank),
            new Known("text in UTF-16", TextLines.SAVE, Shapes::isWide),
            new Known("an archive within an archive", "Unpack it, and give what it holds.", found("\\APK\\u0003\\u0004|\\A\\u001F\\uFFFD|\\A(?s:.{257})ustar")),
            new Known("GraphML", OURS, found("<graphml")),
            new Known("SBGN-ML", OURS, found("<(?:\\w+:)?sbgn\\b")),
            new Known("SBML", TABLES, found("<sbml\\b")),
            new Known("BioPAX", TABLES, found("biopax-level[123]\\.owl|xmlns:bp=|<bp:")),
            new Known("GPML of WikiPathways", TABLES, found("GPML|<Pathway\\b[^>]*Organism")),
            new Known("XGMML of Cytoscape", TABLES, found("xgmml")),
            new Known("an ontology in RDF or OWL", TABLES, found("<rdf:RDF|<Ontology\\b|@prefix\\s+\\w*:\\s*<")),
            new Known("an ontology in OBO", TABLES, found("\\Aformat-version:")),
            new Known("a web page, not the file itself", "Download the file itself, with its raw or download address.", found("\\A\\s*<(!DOCTYPE html|html)")),
            new Known("CX2 of Cytoscape", OURS, found("\\A\\s*\\[\\s*\\{\\s*\"CXVersion\"")),
            new Known("CX of Cytoscape", TABLES, found("\\A\\s*\\[\\s*\\{\\s*\"numberVerification\"")),
            new Known("a list of INDRA statements in JSON", TABLES, found("\\A\\s*\\[\\s*\\{(?s:.)*\"(belief|matches_hash|text_refs|source_api)\"")),
            new Known("a graph of NetworkX in JSON", TABLES, found("\\A\\s*\\{(?s:.)*\"(links|multigraph)\"\\s*:")),
            new Known("a graph of Cytoscape in JSON", TABLES, found("\\A\\s*\\{(?s:.)*\"elements\"\\s*:")),
            new Known("an ontology in OBO Graph JSON", TABLES, found("\\A\\s*\\{(?s:.)*\"graphs\"\\s*:\\s*\\[\\s*\\{(?s:.)*\"lbl\"")),
            new Known("a JSON graph (JGF)", TABLES, found("\\A\\s*\\{\\s*\"graphs?\"\\s*:")),
            new Known("a list in JSON", TABLES, found("\\A\\s*\\[")),
            new Known("BEL", OURS, found("(?m)^\\s*(SET\\s+(DOCUMENT|Citation|STATEMENT_GROUP)|DEFINE\\s+(NAMESPACE|ANNOTATION))\\b")),
            new Known("DrugMechDB in YAML", TABLES, found("(?m)^-?\\s*(drugbank|drug_mesh|disease_mesh|drugmechdb|_id|directed):(?s:.)*\\blinks:")),
            new Known("GPAD, annotations of the Gene Ontology", "Of Vesiclepedia: exotrace convert --from gpad FILE --out gpad.zip; then load that. Of others: " + TABLES,
                    found("\\A!gpad?-version")),
            new Known("GAF, annotations of the Gene Ontology", TABLES, found("\\A!gaf-version")),
            new Known("PSI-MITAB", TABLES, found("\\A#?\\s*ID\\(s\\) interactor A")),
            new Known("a set of mappings in SSSOM", TABLES, it -> Shapes.isMapping(it)),
            new Known("a workbook of Excel", "Save each sheet as tab-separated text, nodes.tsv and edges.tsv, in UTF-8.", found("\\A\\xD0\\xCF|\\A.{0,4}\\uFFFD\\uFFFD\\u0011\\uFFFD")),
            new Known("an archive of another kind", "Unpack it, and give the folder, or pack it as zip or tar.gz.", found("\\A(BZh|\\uFFFD7zXZ|7z\\uFFFD|Rar!)")),
            new Known("a table with commas or semicolons", "Save it with tabs between the columns, in UTF-8; of edges and nodes one each.", Strangers::isCsv),
            new Known("a PDF", "Give the data themselves.", found("\\A%PDF")),
            new Known("SIF", "Of signed arrows, -> and -|: exotrace convert --from sif FILE --out sif.zip; then load that. Of others: " + OURS, Strangers::isSif));

    private Strangers() {}

    /**
     * What a file is.
     *
     * @param label as in "This is GraphML."
     * @param way   what to do, as a sentence
     */
    public record Stranger(String label, String way) {}

    private record Known(String label, String way, Predicate<String> is) {}

    public static Optional<Stranger> of(Part part) throws IOException {
        String start = part.beginning();
        return KNOWN.stream().filter(it -> it.is().test(start)).findFirst().map(it -> new Stranger(it.label(), it.way()));
    }

    private static Predicate<String> found(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }

    private static boolean isCsv(String start) {
        List<String> cells = Arrays.stream(start.split("\\R", 2)[0].split("[,;]")).map(it -> Headers.folded(it.replace("\"", ""))).toList();
        return cells.size() > 2 && (cells.contains("id") || cells.contains("subject") && cells.contains("object"));
    }

    /** Lines of three words, of which none is a header of ours. */
    private static boolean isSif(String start) {
        List<String> lines = start.lines().filter(it -> !it.isBlank() && !it.startsWith("#")).limit(20).toList();
        return !lines.isEmpty() && lines.stream().allMatch(it -> it.split("\t").length == 3 || !it.contains("\t") && it.strip().split("\\s+").length == 3)
                && Arrays.stream(lines.get(0).split("\\s+")).noneMatch(it -> it.equalsIgnoreCase("id") || it.equalsIgnoreCase("subject"));
    }
}
