package org.exotrace.path;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.Papers;
import org.exotrace.model.Cite;
import org.exotrace.model.Direction;
import org.exotrace.model.Entity;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.support.Make;

/** A random data set whose statements rest on few papers that can be told, with effects of both directions and an opposite. */
final class PaperedData {

    static final int PAPERS = 5;

    private static final List<List<Integer>> REFERENCES =
            List.of(List.of(), List.of(PAPERS + 1), List.of(1), List.of(1), List.of(2), List.of(3), List.of(4), List.of(5), List.of(1, 2), List.of(3, 6),
                    List.of(2, 3, 4), List.of(1, 2, 3, 4));

    private final Catalogue from;
    private final Random random;

    private PaperedData(Catalogue from, long seed) {
        this.from = from;
        this.random = new Random(seed);
    }

    static Catalogue of(Catalogue from, long seed) {
        return new PaperedData(from, seed).catalogue();
    }

    private Catalogue catalogue() {
        Map<Integer, Cite> cites = new TreeMap<>(Map.of(PAPERS + 1, new Cite(null, ReferenceStatus.OPEN, null, null)));
        List<Publication> papers = IntStream.rangeClosed(1, PAPERS).mapToObj(i -> Make.paper("paper" + i, "https://papers.example/" + i)).toList();
        IntStream.rangeClosed(1, PAPERS).forEach(i -> cites.put(i, new Cite("paper" + i, ReferenceStatus.VERIFIED, null, null)));
        List<Entity> entities = from.entities().stream().map(it -> it.id().equals("proc:e") ? Make.opposite(it, "proc:d") : it).toList();
        return Make.catalogue(Make.dataSet(entities, Stream.concat(papers.stream(), Stream.of(Make.review(cites))).toList(),
                from.statements().stream().map(this::papered).toList()));
    }

    private Statement papered(Statement it) {
        List<Participant> participants = it.participants().stream().map(one -> one.role() == Role.EFFECT && random.nextBoolean()
                ? new Participant(one.p(), one.role(), one.entity(), one.in(), one.state(), null, null, null, null, null, null, null, null,
                        random.nextInt(4) == 0 ? null : Direction.DECREASE, null, true) : one).toList();
        return Make.statement(it.record(), it.kind(), REFERENCES.get(random.nextInt(REFERENCES.size())), participants, it.transfers(), it.steps());
    }

    /** The same without the statements that are lost with some papers. */
    static Catalogue without(Catalogue all, Set<String> lost) {
        return Make.catalogue(Make.dataSet(all.entities(), all.publications(), all.statements().stream().filter(it -> {
            Set<String> papers = Papers.of(all).of(it);
            return papers.isEmpty() || !lost.containsAll(papers);
        }).toList()));
    }
}
