package org.exotrace.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer whose columns are not known beforehand. */
public interface Tabular {

    List<String> columns();

    List<List<@Nullable Object>> rows();
}
