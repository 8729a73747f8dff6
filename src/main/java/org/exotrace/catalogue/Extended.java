package org.exotrace.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.model.DataSet;
import org.exotrace.model.Entity;
import org.exotrace.model.Extension;

/** Entities with what other data sets add to them. */
final class Extended {

    private Extended() {}

    static List<Entity> of(DataSet dataSet) {
        Map<String, List<Extension>> extensions = dataSet.extensions().stream().collect(Collectors.groupingBy(Extension::entity));
        return dataSet.entities().stream().map(it -> extended(it, extensions.getOrDefault(it.id(), List.of()))).toList();
    }

    private static Entity extended(Entity it, List<Extension> by) {
        return by.isEmpty() ? it : new Entity(
                it.id(), it.label(), it.type(), it.symbol(), it.curie(), it.ontologyLabel(), it.match(), it.seenIn(),
                joined(it.synonyms(), by, Extension::synonyms), joined(it.printedForms(), by, Extension::printedForms),
                joined(it.xrefs(), by, Extension::xrefs), joined(it.parents(), by, Extension::parents), it.oppositeOf(),
                it.immunity(), it.tumour(), it.realises(), it.transcriptOf(), it.site(), it.shares(), it.note(), it.dataset());
    }

    private static <T> List<T> joined(List<T> own, List<Extension> by, Function<Extension, List<T>> more) {
        return Stream.concat(own.stream(), by.stream().flatMap(it -> more.apply(it).stream())).distinct().toList();
    }
}
