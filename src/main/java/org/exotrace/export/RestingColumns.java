package org.exotrace.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Evidence;
import org.exotrace.model.Publication;
import org.exotrace.projection.Arrow;
import org.exotrace.projection.Column;

/** What a leg's statement rests on: its document, and what that cites for it as far as it is known; never a candidate. */
final class RestingColumns {

    private RestingColumns() {}

    static List<Column<Arrow>> of(Catalogue catalogue) {
        Papers papers = Papers.of(catalogue);
        return List.of(
                Column.text("document_label", it -> catalogue.document(it.statement()).label()),
                Column.texts("publications", it -> known(catalogue, it).map(Publication::id).toList()),
                Column.texts("publication_labels", it -> known(catalogue, it).map(Publication::label).toList()),
                Column.number("papers", it -> papers.of(it.statement()).size()));
    }

    private static Stream<Publication> known(Catalogue catalogue, Arrow it) {
        return catalogue.evidence(it.statement()).stream().filter(Evidence::isKnown)
                .map(item -> catalogue.publication(Objects.requireNonNull(item.publication()))).distinct();
    }
}
