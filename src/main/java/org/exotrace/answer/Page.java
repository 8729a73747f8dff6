package org.exotrace.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the items of a list.
 *
 * @param total    of all, whatever the limit
 * @param offset   how many were left out first
 * @param limit    how many there may be
 * @param unstated what filters found left open; null where none of them asks for such a thing
 * @param asked    what names were found to mean that could mean something else
 * @param unknown  names of a filter that nothing has, beside others that something has
 * @param complete false where not all could be looked at; null where it was
 */
public record Page(
        String dataVersion, int total, int offset, int limit, @JsonUnwrapped @Nullable Unstated unstated,
        @JsonInclude(Include.NON_EMPTY) List<? extends Labelled> asked, @JsonInclude(Include.NON_EMPTY) List<NoSuchName> unknown,
        @JsonInclude(Include.NON_NULL) @Nullable Boolean complete, List<?> items) {}
