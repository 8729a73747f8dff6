package org.exotrace.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Cite;
import org.exotrace.model.Context;
import org.exotrace.model.DataSet;
import org.exotrace.model.Participant;
import org.exotrace.model.Publication;
import org.exotrace.model.Related;
import org.exotrace.model.Statement;

/**
 * As many statements as are wanted, made of those that ship: they are taken in rounds, and each round has documents and
 * publications of its own. An entity has copies by how rare it is, so that degrees are spread as in the original: of what
 * occurs once each round has its own, what occurs most stays one and becomes a hub. The first round is the original.
 */
public final class GrownData {

    private final Catalogue from;
    private final Random random;
    private final double fold;
    private final GrownEntities entities;
    private final Map<String, Publication> publications = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    private GrownData(Catalogue from, int statements, long seed) {
        this.from = from;
        random = new Random(seed);
        fold = Math.max(1, (double) statements / from.statements().size());
        entities = new GrownEntities(from, fold);
    }

    /** The same data for the same seed. */
    public static DataSet of(Catalogue from, int statements, long seed) {
        GrownData grown = new GrownData(from, statements, seed);
        List<Statement> order = new ArrayList<>(from.statements());
        Collections.shuffle(order, grown.random);
        List<String> records = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            records.add(copy(order.get(i % order.size()).record(), i / order.size()));
        }
        Set<String> taken = Set.copyOf(records);
        for (int i = 0; i < statements; i++) {
            grown.add(order.get(i % order.size()), i / order.size(), taken);
        }
        DataSet all = from.dataSet();
        return new DataSet(all.datasets(), all.themes(), grown.entities.taken(), List.of(), List.copyOf(grown.publications.values()),
                grown.statements, List.of());
    }

    /** The first has the name of the original. */
    private static String copy(String id, int round) {
        return round == 0 ? id : id + "-" + round;
    }

    private void add(Statement it, int round, Set<String> taken) {
        Map<String, String> own = new HashMap<>();
        UnaryOperator<String> entity = id -> own.computeIfAbsent(id, key -> entities.take(key, round == 0 ? 0 : random.nextInt(entities.copies(key))));
        Context context = it.context();
        String word = round == 0 ? "" : " " + GrownEntities.word(round);
        statements.add(new Statement(copy(it.record(), round), it.title() + word, it.kind(), it.theme(), it.suggestedTheme(),
                it.specificity(), it.modality(), it.exosomeMechanism(), it.polarity(), it.polarityBasis(),
                publication(it.document(), round, taken), it.passage(), it.references(), it.referencesAsPrinted(), it.referencePlacement(),
                it.says(), it.notes(),
                new Context(context.disease() == null ? null : entity.apply(context.disease()), context.therapy().stream().map(entity).toList(),
                        context.model(), context.species(), context.setting(), context.organ().stream().map(entity).toList()),
                it.participants().stream().map(one -> participant(one, entity)).toList(), it.transfers(), it.steps(), it.modifiers(),
                it.sourceCheck(), it.traps(), it.study(), it.notStated(),
                it.related().stream().map(one -> new Related(copy(one.record(), round), one.relation()))
                        .filter(one -> taken.contains(one.record())).toList(),
                it.conflictNote(), it.dataset()));
    }

    private static Participant participant(Participant it, UnaryOperator<String> entity) {
        return new Participant(it.p(), it.role(), entity.apply(it.entity()), it.in(), it.state(), it.qualifier(),
                it.disease() == null ? null : entity.apply(it.disease()), it.status(), it.basis(), it.location(), it.locationNote(),
                it.engineered(), it.function(), it.direction(), it.directionNote(), it.primary());
    }

    /** Its copy of that round, with those of what it cites. */
    private String publication(String original, int round, Set<String> taken) {
        String id = copy(original, round);
        if (!publications.containsKey(id)) {
            Publication it = from.publication(original);
            Map<Integer, Cite> cites = new HashMap<>();
            publications.put(id, it);
            it.cites().forEach((number, cite) -> cites.put(number, new Cite(
                    cite.publication() == null ? null : publication(cite.publication(), round, taken), cite.status(), cite.fit(), cite.why())));
            publications.put(id, round == 0 ? covering(it, id, round, cites, taken, it.doi(), it.pmid(), it.pmcid(), it.url())
                    : covering(it, id, round, cites, taken, null, null, null, it.url() == null ? null : it.url() + "#" + round));
        }
        return id;
    }

    private Publication covering(Publication it, String id, int round, Map<Integer, Cite> cites, Set<String> taken, String doi, String pmid,
            String pmcid, String url) {
        UnaryOperator<List<String>> records = all -> all.stream().map(one -> copy(one, round)).filter(taken::contains).toList();
        Set<String> opposites = new LinkedHashSet<>();
        it.opposites().forEach(one -> opposites.addAll(one.pair()));
        opposites.forEach(one -> entities.take(one, 0));
        return new Publication(id, it.kind(), it.seen(), it.title(), it.firstAuthor(), it.authors(), it.journal(), it.year(), it.published(),
                doi, pmid, pmcid, url, it.note(), it.read(), it.text(), it.sections(),
                it.coverage().stream().map(one -> new Publication.Coverage(one.lines(), records.apply(one.statements()),
                        one.reason() == null && records.apply(one.statements()).isEmpty() ? "left out" : one.reason())).toList(),
                it.readings().stream().map(one -> new Publication.GroupReading(one.printed(), records.apply(one.statements()), one.reading()))
                        .toList(),
                it.opposites(), it.notHeld(), it.abbreviations(), it.traps(), cites, it.retracted(), it.dataset());
    }
}
