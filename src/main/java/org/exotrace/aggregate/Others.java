package org.exotrace.aggregate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/**
 * What of an end does not stand alone, told together.
 *
 * @param others how many values these are
 * @param type   protein or RNA, where they are all of a kind; null else
 */
record Others(int others, @JsonInclude(Include.NON_NULL) @Nullable String type) {

    /** How a group's end is named that is this. */
    String key() {
        return type == null ? "others" : "others:" + type;
    }

    String label() {
        return others + (type == null ? " others" : " other " + type + "s");
    }
}
