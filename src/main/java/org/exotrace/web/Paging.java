package org.exotrace.web;

import java.util.List;
import org.exotrace.answer.Format;
import org.exotrace.answer.Page;
import org.exotrace.answer.Selected;
import org.exotrace.answer.Slice;

/** Which of the items of a list are given. */
record Paging(Slice slice) {

    /** What every list takes. */
    static final List<String> PARAMETERS = List.of("format", "excel", "limit", "offset");

    private static final int MOST = 1_000;

    /** @param usual how many JSON gives unless told; tables hold every row */
    static Paging of(Query query, Format format, int usual) {
        return new Paging(new Slice(query.number("offset", 0, Integer.MAX_VALUE).orElse(0),
                query.number("limit", 0, MOST).orElse(format == Format.JSON ? usual : Integer.MAX_VALUE)));
    }

    Page page(String dataVersion, Selected<?> found) {
        List<?> all = found.items();
        return new Page(dataVersion, all.size(), slice.offset(), Math.min(slice.limit(), MOST), found.unstated(), found.asked(), found.unknown(),
                found.complete() ? null : false,
                List.copyOf(slice.of(all)));
    }
}
