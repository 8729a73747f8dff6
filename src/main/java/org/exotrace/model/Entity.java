package org.exotrace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that statements speak of: a cell, a molecule, a process, a disease ...
 *
 * @param id            local, unique, never an ontology term: {@code gene:CD274}
 * @param curie         the ontology or database term, null where none was seen or none fits
 * @param match         how well the term fits
 * @param seenIn        where term and label were read together
 * @param printedForms  misprints and odd forms of sources, which must be found by search
 * @param oppositeOf    the same thing told the other way round
 * @param immunity      1: more of it is more anti-tumour immunity, -1: the reverse; the curator's reading
 * @param tumour        1: more of it serves the tumour, -1: the reverse; for what is no matter of immunity
 * @param realises      the transfer that this process is
 * @param transcriptOf  the gene whose transcript this is
 * @param site          where it stands in its cell, and who says so; null where nobody was seen to
 * @param shares        names that others have too, as members of a family: each gives this, and the others beside it; where several have it here, it is ambiguous
 * @param dataset       name of the data set that brings it
 */
public record Entity(
        String id,
        String label,
        EntityType type,
        @Nullable String symbol,
        @Nullable String curie,
        @Nullable String ontologyLabel,
        @Nullable Match match,
        @Nullable String seenIn,
        List<String> synonyms,
        List<PrintedForm> printedForms,
        List<Xref> xrefs,
        List<String> parents,
        List<String> oppositeOf,
        @Nullable Integer immunity,
        @Nullable Integer tumour,
        @Nullable TransferRelation realises,
        @Nullable String transcriptOf,
        @Nullable Site site,
        List<String> shares,
        @Nullable String note,
        String dataset) {

    public Entity {
        synonyms = Lists.copy(synonyms);
        printedForms = Lists.copy(printedForms);
        xrefs = Lists.copy(xrefs);
        shares = Lists.copy(shares);
        dataset = dataset == null ? SetInfo.OWN : dataset;
        parents = Lists.copy(parents).stream().sorted().toList();
        oppositeOf = Lists.copy(oppositeOf).stream().sorted().toList();
    }

    /** A form that a source prints, with what is wrong or odd about it. */
    public record PrintedForm(String form, @Nullable String remark) {}

    /** A cross-reference to another vocabulary, with where it was seen. */
    public record Xref(String curie, @Nullable String label, @Nullable String relation, @Nullable String seenIn) {}
}
