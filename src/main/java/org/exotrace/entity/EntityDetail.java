package org.exotrace.entity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Extension;
import org.exotrace.model.Match;
import org.exotrace.model.Prefixes;
import org.exotrace.model.Site;
import org.exotrace.model.TransferRelation;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one entity.
 *
 * @param url        where the term can be looked up; null without a term, or where its prefix is none that is known
 * @param site       where it stands in its cell, and who says so; null where that is not stated
 * @param shares     names of a family that are its members' too
 * @param seenIn     where term and label were read together
 * @param extendedBy data sets that add names, terms or parents to it
 * @param also       others that bear the term or the name it was asked by
 * @param readAs     what the name it was asked by could be taken for; null where for nothing else
 */
public record EntityDetail(
        String id,
        String label,
        EntityType type,
        @Nullable String curie,
        @Nullable String url,
        @Nullable Match match,
        @Nullable String ontologyLabel,
        @Nullable String symbol,
        List<String> synonyms,
        List<Entity.PrintedForm> printedForms,
        List<Xref> xrefs,
        List<Ref> parents,
        List<Ref> children,
        List<Ref> oppositeOf,
        @Nullable Integer immunity,
        @Nullable Integer tumour,
        @Nullable TransferRelation realises,
        @Nullable Ref transcriptOf,
        @Nullable Site site,
        List<String> shares,
        @Nullable String seenIn,
        @Nullable String note,
        String dataset,
        List<String> extendedBy,
        Map<String, Integer> statements,
        List<Ref> also,
        @Nullable ReadAs readAs) {

    /** @param url where the term can be looked up; null where its prefix is none that is known */
    public record Xref(String curie, @Nullable String url, @Nullable String label, @Nullable String relation, @Nullable String seenIn) {}

    static EntityDetail of(Catalogue catalogue, Names.Found found) {
        Entity it = found.entity();
        return new EntityDetail(
                it.id(), it.label(), it.type(), it.curie(), url(it.curie()), it.match(), it.ontologyLabel(), it.symbol(),
                it.synonyms(), it.printedForms(),
                it.xrefs().stream().map(xref -> new Xref(xref.curie(), url(xref.curie()), xref.label(), xref.relation(), xref.seenIn())).toList(),
                refs(catalogue, it.parents()),
                refs(catalogue, catalogue.hierarchy().children(it.id())),
                refs(catalogue, it.oppositeOf()),
                it.immunity(), it.tumour(), it.realises(),
                it.transcriptOf() == null ? null : Ref.to(catalogue, it.transcriptOf()),
                it.site(), it.shares(), it.seenIn(), it.note(), it.dataset(),
                extending(catalogue, it.id()),
                catalogue.occurrences().roles(it.id()),
                found.also().stream().map(other -> Ref.to(catalogue, other.id())).toList(),
                found.readAs());
    }

    private record Extending(Map<String, List<String>> byEntity) {

        static Extending of(Catalogue catalogue) {
            return new Extending(catalogue.dataSet().extensions().stream().collect(
                    Collectors.groupingBy(Extension::entity, Collectors.mapping(Extension::dataset, Collectors.toList()))));
        }
    }

    private static List<String> extending(Catalogue catalogue, String id) {
        return catalogue.derived(Extending.class, Extending::of).byEntity().getOrDefault(id, List.of());
    }

    private static @Nullable String url(@Nullable String curie) {
        return curie == null ? null : Prefixes.address(curie).orElse(null);
    }

    private static List<Ref> refs(Catalogue catalogue, List<String> ids) {
        return ids.stream().map(id -> Ref.to(catalogue, id)).toList();
    }
}
