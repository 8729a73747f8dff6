package org.exotrace.support;

import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Cite;
import org.exotrace.model.Context;
import org.exotrace.model.DataSet;
import org.exotrace.model.Depth;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Match;
import org.exotrace.model.Modality;
import org.exotrace.model.Participant;
import org.exotrace.model.Passage;
import org.exotrace.model.Polarity;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.SetInfo;
import org.exotrace.model.Site;
import org.exotrace.model.Specificity;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.model.TransferRelation;
import org.jspecify.annotations.Nullable;

/** Small data sets for tests: things that say only what a test is about. */
public final class Make {

    /** The document that made statements come from. */
    public static final String DOCUMENT = "document";

    private Make() {}

    public static DataSet dataSet(List<Entity> entities, List<Publication> publications, List<Statement> statements) {
        return new DataSet(List.of(SetInfo.named(SetInfo.OWN)), List.of(), entities, List.of(), publications, statements, List.of());
    }

    public static Catalogue catalogue(DataSet dataSet) {
        return new Catalogue(dataSet, "custom", "sha256:" + "0".repeat(64));
    }

    public static Entity entity(String id, String label, EntityType type, @Nullable String parent, @Nullable TransferRelation realises) {
        return new Entity(id, label, type, null, null, null, null, null, List.of(), List.of(), List.of(),
                parent == null ? List.of() : List.of(parent), List.of(), null, null, realises, null, null, List.of(), null, SetInfo.OWN);
    }

    /** The same, which tells another thing the other way round. */
    public static Entity opposite(Entity it, String of) {
        return new Entity(it.id(), it.label(), it.type(), null, null, null, null, null, List.of(), List.of(), List.of(),
                it.parents(), List.of(of), null, null, it.realises(), null, null, List.of(), null, SetInfo.OWN);
    }

    /** The same, with a term that fits exactly. */
    public static Entity fitting(Entity it, String curie) {
        return new Entity(it.id(), it.label(), it.type(), null, curie, null, Match.EXACT, null, List.of(), List.of(), List.of(),
                it.parents(), it.oppositeOf(), null, null, it.realises(), null, null, List.of(), null, SetInfo.OWN);
    }

    /** The same, in a place of its cell. */
    public static Entity placed(Entity it, Site site) {
        return new Entity(it.id(), it.label(), it.type(), null, null, null, null, null, List.of(), List.of(), List.of(),
                it.parents(), it.oppositeOf(), null, null, it.realises(), null, site, List.of(), null, SetInfo.OWN);
    }

    /** A paper that is only cited, and that nothing tells from others. */
    public static Publication paper(String id) {
        return publication(id, PublicationKind.ARTICLE, null, null, Map.of());
    }

    /** The same, of which it is told where it stands, so that it counts as a paper. */
    public static Publication paper(String id, String url) {
        return publication(id, PublicationKind.ARTICLE, url, null, Map.of());
    }

    /** A document that cites by number. */
    public static Publication review(Map<Integer, Cite> cites) {
        return publication(DOCUMENT, PublicationKind.REVIEW, null, Depth.FULL_TEXT, cites);
    }

    /** Another document that cites by number. */
    public static Publication document(String id, Map<Integer, Cite> cites) {
        return publication(id, PublicationKind.ARTICLE, "https://papers.example/" + id, Depth.ABSTRACT, cites);
    }

    private static Publication publication(String id, PublicationKind kind, @Nullable String url, @Nullable Depth depth, Map<Integer, Cite> cites) {
        return new Publication(id, kind, List.of(), null, null, List.of(), null, null, null, null, null, null, url, null,
                depth == null ? null : new Publication.Reading(depth, null), null, Map.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), cites, null, SetInfo.OWN);
    }

    public static Statement statement(
            String record, Kind kind, List<Integer> references, List<Participant> participants, List<Transfer> transfers, List<Step> steps) {
        return new Statement(record, record, kind, null, null, Specificity.SPECIFIC, Modality.ASSERTED, true, Polarity.NONE, null,
                DOCUMENT, Passage.NONE, references, null, null, "says", null, Context.NONE, participants, transfers, steps, List.of(),
                null, List.of(), null, List.of(), List.of(), null, SetInfo.OWN);
    }

    /** The same, said by another document. */
    public static Statement from(String document, Statement it) {
        return new Statement(it.record(), it.title(), it.kind(), it.theme(), it.suggestedTheme(), it.specificity(), it.modality(), it.exosomeMechanism(),
                it.polarity(), it.polarityBasis(), document, it.passage(), it.references(), it.referencesAsPrinted(), it.referencePlacement(),
                it.says(), it.notes(), it.context(), it.participants(), it.transfers(), it.steps(), it.modifiers(), it.sourceCheck(), it.traps(),
                it.study(), it.notStated(), it.related(), it.conflictNote(), it.dataset());
    }
}
