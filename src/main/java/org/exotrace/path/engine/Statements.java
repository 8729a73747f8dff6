package org.exotrace.path.engine;

import java.util.BitSet;
import java.util.List;

/** What is kept once for each statement. */
final class Statements {

    /** By statement an ordinal of {@link Weakest}. */
    final byte[] weakness;

    /** The least ordinal that occurs. */
    final int best;

    /** Those whose legs lead into no other statement. */
    final BitSet jointless;

    private final String[] records;

    Statements(List<String> records, List<Weakest> weakest, BitSet jointless) {
        this.records = records.toArray(String[]::new);
        this.jointless = jointless;
        best = weakest.stream().mapToInt(Weakest::ordinal).min().orElse(0);
        weakness = new byte[weakest.size()];
        for (int i = 0; i < weakness.length; i++) {
            weakness[i] = (byte) weakest.get(i).ordinal();
        }
    }

    int count() {
        return records.length;
    }

    String record(int statement) {
        return records[statement];
    }
}
