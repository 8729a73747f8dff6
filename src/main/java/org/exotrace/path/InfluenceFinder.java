package org.exotrace.path;

import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.path.engine.Found;
import org.exotrace.path.engine.PathIndex;
import org.exotrace.path.engine.StatementWalks;

/** Asks the engine for the walks from every participant of a statement to whatever its steps act on. */
record InfluenceFinder(LegSource source, StatementWalks walks) {

    static Stream<Influence> all(LegSource source) {
        InfluenceFinder finder = new InfluenceFinder(source, new StatementWalks(source.index()));
        return IntStream.range(0, source.index().statements()).boxed().flatMap(finder::in);
    }

    private Stream<Influence> in(int statement) {
        PathIndex index = source.index();
        BitSet steps = new BitSet();
        IntStream.of(walks.legs(statement)).filter(index::isStep).forEach(steps::set);
        return walks.of(statement, walks.legs(statement), steps).stream().map(this::influence);
    }

    private Influence influence(Found path) {
        return new Influence(source.statement(path.last()).orElseThrow(), source.subject(path.legs()[0]).orElseThrow(),
                source.object(path.last()).orElseThrow(), path.sign());
    }
}
