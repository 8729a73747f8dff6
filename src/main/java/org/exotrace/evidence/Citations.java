package org.exotrace.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exotrace.catalogue.Catalogue;

/** Which documents cite a publication, and by which numbers. Immutable once made, so safe for use by many threads. */
final class Citations {

    private final Map<String, List<PublicationItem.Citing>> byPublication = new HashMap<>();

    private Citations(Catalogue catalogue) {
        catalogue.documents().forEach(document -> {
            DocumentRef ref = DocumentRef.of(document);
            document.cites().forEach((number, cite) -> {
                if (cite.publication() != null) {
                    byPublication.computeIfAbsent(cite.publication(), key -> new ArrayList<>())
                            .add(new PublicationItem.Citing(ref, number, cite.status(), cite.fit(), cite.why()));
                }
            });
        });
    }

    static Citations of(Catalogue catalogue) {
        return catalogue.derived(Citations.class, Citations::new);
    }

    /** In the order of the documents. */
    List<PublicationItem.Citing> of(String publication) {
        return List.copyOf(byPublication.getOrDefault(publication, List.of()));
    }
}
