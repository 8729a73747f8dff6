package org.exotrace.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement that a curator saw: statements on one topic that do not say the same.
 *
 * @param records the statements concerned
 * @param sides   who says what; empty where it is no matter of sides
 * @param differs what tells them apart
 */
public record CuratedConflict(
        String id, String topic, List<String> records, List<Side> sides, @Nullable String differs, @Nullable String note,
        String dataset) {

    public CuratedConflict {
        records = Lists.copy(records);
        sides = Lists.copy(sides);
        dataset = dataset == null ? SetInfo.OWN : dataset;
    }

    /** What some of the statements say. */
    public record Side(String says, List<String> records) {
        public Side {
            records = Lists.copy(records);
        }
    }
}
