package org.exotrace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.config.Program;
import org.exotrace.json.DataVersion;
import org.exotrace.model.Evidence;
import org.exotrace.model.Publication;
import org.exotrace.model.Species;
import org.exotrace.model.Statement;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.Arrows;
import org.jspecify.annotations.Nullable;

/** A BEL document: a group of statements for each of ours, with citation, evidence and context as annotations. */
final class Bel {

    private static final List<String> NAMESPACES = List.of("HGNC", "CL", "GO", "MONDO", "UBERON", "CHEBI", "NCIT", "UNIPROTKB",
            "NCBIGENE", "MIRBASE", "FPLX", "MESH", "EC", "ENSEMBL", "CELLOSAURUS", "MGI", "DRUGBANK", "SO", "HP", "CLO", "PR", "REACT",
            "NCBITAXON", "CHEMBL", "EXOTRACE");
    private static final List<String> ANNOTATIONS = List.of("Leg", "Relation", "Sign", "Follows", "Modality", "Status", "Aspect", "CitedPaperSign", "Negated",
            "Disease", "Species", "Setting", "Organ", "Therapy", "Model", "Document", "DataSet", "Paths", "Joint");

    private final Selection selection;
    private final Catalogue catalogue;
    private final BelTerms terms;
    private final Writer out;

    private Bel(Selection selection, OutputStream out) {
        this.selection = selection;
        this.catalogue = selection.catalogue();
        this.terms = new BelTerms(catalogue);
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    static void write(Selection selection, OutputStream out) throws IOException {
        Bel bel = new Bel(selection, out);
        bel.header();
        List<String> wanted = selection.arrows().stream().map(Arrow::id).toList();
        for (Statement it : selection.statements()) {
            bel.group(it, Arrows.of(it).stream().filter(arrow -> wanted.contains(arrow.id())).toList());
        }
        bel.out.flush();
    }

    /** One line of text; two slashes behind a space would begin a comment, in quotes too. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ").replace(" //", "//") + "\"";
    }

    private void header() throws IOException {
        line("SET DOCUMENT Name = " + quoted("Exotrace"));
        line("SET DOCUMENT Version = " + quoted(Program.version() + "+" + DataVersion.brief(catalogue.dataVersion())));
        line("SET DOCUMENT Description = " + quoted("Statements on exosomes; data version " + catalogue.dataVersion()));
        line("SET DOCUMENT Authors = " + quoted(Program.authors()));
        line("SET DOCUMENT ContactInfo = " + quoted("The maintainers, where the repository of Exotrace is hosted"));
        String leftOut = LeftOut.of(selection, BelStatements::isLeftOut).orElse(null);
        if (leftOut != null) {
            line("# Left out: %s; each is named where it would stand.".formatted(leftOut));
        }
        for (String it : NAMESPACES) {
            line("DEFINE NAMESPACE %s AS PATTERN \".+\"".formatted(it));
        }
        for (String it : ANNOTATIONS) {
            line("DEFINE ANNOTATION %s AS PATTERN \".+\"".formatted(it));
        }
    }

    private void group(Statement it, List<Arrow> arrows) throws IOException {
        if (arrows.isEmpty()) {
            return;
        }
        line("");
        line("SET STATEMENT_GROUP = " + quoted(it.record()));
        line("SET Citation = " + citation(it));
        line("SET Evidence = " + quoted(it.says()));
        annotations(context(it), "SET");
        for (Arrow arrow : arrows) {
            Optional<String> told = BelStatements.of(arrow, terms);
            if (told.isEmpty()) {
                line("# Left out: %s says that something is not so, for which there is no word here.".formatted(arrow.id()));
                continue;
            }
            Map<String, @Nullable String> own = annotations(arrow);
            annotations(own, "SET");
            line(told.get());
            annotations(own, "UNSET");
        }
        line("UNSET STATEMENT_GROUP");
        line("UNSET ALL");
    }

    /** The verified paper with a number of its own; else the document itself, by its number, or its name and address. */
    private String citation(Statement it) {
        Publication paper = catalogue.evidence(it).stream().filter(Evidence::isKnown)
                .map(item -> catalogue.publication(Objects.requireNonNull(item.publication())))
                .filter(one -> one.pmid() != null || one.doi() != null).findFirst().orElse(catalogue.document(it));
        if (paper.pmid() != null || paper.doi() != null) {
            return paper.pmid() != null ? "{\"PubMed\",%s}".formatted(quoted(paper.pmid()))
                    : "{\"DOI\",%s}".formatted(quoted(Objects.requireNonNull(paper.doi())));
        }
        String address = Address.of(paper);
        return address != null ? "{\"Online Resource\",%s,%s}".formatted(quoted(paper.label()), quoted(address))
                : "{\"Other\",%s}".formatted(quoted(paper.label()));
    }

    private Map<String, @Nullable String> context(Statement it) {
        Map<String, @Nullable String> context = new LinkedHashMap<>();
        context.put("Modality", it.modality().toString());
        context.put("Disease", it.context().disease() == null ? null : catalogue.entity(it.context().disease()).label());
        context.put("Species", joined(it.context().species().stream().map(Species::label).toList()));
        context.put("Setting", joined(it.context().setting().stream().map(Object::toString).toList()));
        context.put("Organ", joined(it.context().organ().stream().map(id -> catalogue.entity(id).label()).toList()));
        context.put("Therapy", joined(it.context().therapy().stream().map(id -> catalogue.entity(id).label()).toList()));
        context.put("Model", it.context().model());
        context.put("Document", it.document());
        context.put("DataSet", it.dataset());
        return context;
    }

    private Map<String, @Nullable String> annotations(Arrow it) {
        Map<String, @Nullable String> own = new LinkedHashMap<>();
        own.put("Leg", it.id());
        own.put("Relation", it.relation());
        own.put("Sign", Objects.toString(it.sign(), null));
        own.put("Follows", joined(it.follows().stream().map(String::valueOf).toList()));
        boolean inferred = it.step() != null && it.step().inferred();
        own.put("Status", it.hedged() ? "hedged" : it.aim() ? "aim" : inferred ? "inferred"
                : it.transfer() == null ? null : it.transfer().status().toString());
        own.put("Aspect", it.step() == null ? null : it.step().aspect());
        own.put("CitedPaperSign", it.step() == null ? null : Objects.toString(it.step().citedPaperSign(), null));
        own.put("Negated", it.denied() ? it.relation() : null);
        if (selection.paths() != null) {
            own.put("Paths", joined(selection.places(it)));
            own.put("Joint", joined(Joints.before(selection.paths(), it.id())));
        }
        return own;
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(" | ", words);
    }

    private void annotations(Map<String, @Nullable String> annotations, String command) throws IOException {
        for (Map.Entry<String, @Nullable String> it : annotations.entrySet()) {
            if (it.getValue() != null) {
                line("%s %s%s".formatted(command, it.getKey(), command.equals("SET") ? " = " + quoted(it.getValue()) : ""));
            }
        }
    }

    private void line(String text) throws IOException {
        out.write(text + "\n");
    }
}
