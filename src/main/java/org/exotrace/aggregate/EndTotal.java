package org.exotrace.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * One value of a word that statements are grouped by, over all groups.
 *
 * @param end        an entity, a document, a word, or what is told together; null where nothing is stated
 * @param statements each counted once
 * @param papers     distinct primary papers
 * @param holds      how many different stated things count as it
 */
record EndTotal(@Nullable Object end, int statements, int papers, int holds) {}
