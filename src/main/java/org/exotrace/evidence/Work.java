package org.exotrace.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.Retraction;
import org.jspecify.annotations.Nullable;

/**
 * What a publication is, whether it was read or is only cited.
 *
 * @param seen      which of its fields were read
 * @param retracted missing where it was not
 */
public record Work(
        String id,
        String label,
        PublicationKind kind,
        List<String> seen,
        @Nullable String title,
        @Nullable String firstAuthor,
        List<String> authors,
        @Nullable String journal,
        @Nullable Integer year,
        @Nullable String published,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String pmcid,
        @Nullable String url,
        @Nullable String note,
        @JsonInclude(Include.NON_NULL) @Nullable Retraction retracted,
        String dataset) {

    static Work of(Publication it) {
        return new Work(it.id(), it.label(), it.kind(), it.seen(), it.title(), it.firstAuthor(), it.authors(), it.journal(), it.year(),
                it.published(), it.doi(), it.pmid(), it.pmcid(), it.url(), it.note(), it.retracted(), it.dataset());
    }
}
