package org.exotrace.model;

import java.util.List;

/**
 * What a data set adds to an entity of another: names, terms and parents, never a change.
 *
 * @param entity  id of the entity, {@code extends} in seeds and API
 * @param dataset name of the set that adds it
 */
public record Extension(
        String entity,
        List<String> synonyms,
        List<Entity.PrintedForm> printedForms,
        List<Entity.Xref> xrefs,
        List<String> parents,
        String dataset) {

    public Extension {
        synonyms = Lists.copy(synonyms);
        printedForms = Lists.copy(printedForms);
        xrefs = Lists.copy(xrefs);
        parents = Lists.copy(parents).stream().sorted().toList();
        dataset = dataset == null ? SetInfo.OWN : dataset;
    }

    /** Stable over loads: a set extends an entity once. */
    public String id() {
        return dataset + "/" + entity;
    }
}
