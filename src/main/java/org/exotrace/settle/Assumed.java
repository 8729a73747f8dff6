package org.exotrace.settle;

import java.util.List;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.DataSet;
import org.exotrace.model.Publication;
import org.exotrace.model.SetInfo;
import org.exotrace.model.Statement;

/**
 * A result, as the statement that it would be.
 *
 * @param words what came out
 * @param paper where it would stand; one that the data have, or one of its own
 */
record Assumed(String words, Statement statement, Publication paper) {

    /** The same data with that statement, and with the paper among what was read. */
    DataSet addedTo(DataSet data) {
        List<Publication> publications = Stream.concat(data.publications().stream().filter(it -> !it.id().equals(paper.id())),
                Stream.of(data.publications().stream().filter(it -> it.id().equals(paper.id())).findFirst().map(Result::read).orElse(paper))).toList();
        return new DataSet(data.datasets(), data.themes(), data.entities(), data.extensions(), publications, data.statements(), data.conflicts())
                .with(new DataSet(List.of(SetInfo.named(statement.dataset())), List.of(), List.of(), List.of(), List.of(), List.of(statement), List.of()));
    }

    Catalogue in(Catalogue catalogue) {
        return new Catalogue(addedTo(catalogue.dataSet()), catalogue.name(), catalogue.dataVersion() + "+" + words);
    }
}
