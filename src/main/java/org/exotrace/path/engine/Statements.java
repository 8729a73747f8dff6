package org.exotrace.path.engine;

import java.util.BitSet;
import java.util.List;

/** What is kept once for each statement. */
final class Statements {

    /** By statement an ordinal of {@link Weakest}. */
    final byte[] weakness;

    /** Those whose legs lead into no other statement. */
    final BitSet jointless;

    /** The ordinals that occur, ascending. */
    final int[] weaknesses;

    private final String[] records;

    Statements(List<String> records, List<Weakest> weakest, BitSet jointless) {
        this.records = records.toArray(String[]::new);
        this.jointless = jointless;
        weakness = new byte[weakest.size()];
        for (int i = 0; i < weakness.length; i++) {
            weakness[i] = (byte) weakest.get(i).ordinal();
        }
        weaknesses = weakest.stream().mapToInt(Weakest::ordinal).distinct().sorted().toArray();
    }

    int count() {
        return records.length;
    }

    String record(int statement) {
        return records[statement];
    }
}
