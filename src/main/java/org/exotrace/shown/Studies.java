package org.exotrace.shown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Block;
import org.exotrace.model.EvidenceSetting;
import org.exotrace.model.Location;
import org.exotrace.model.Modality;
import org.exotrace.model.Publication;
import org.exotrace.model.PublicationKind;
import org.exotrace.model.Read;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;
import org.exotrace.model.Study;
import org.jspecify.annotations.Nullable;

/**
 * What the study of a statement comes to. Its words, the rung and what it is of, were read in abstracts, digests and parts: they
 * claim, and fill nothing. Blocks without a word of how they were read say more of the same reading.
 */
public final class Studies {

    private static final Block NO_BLOCK = new Block(null, null, false, null, null, List.of(), null, List.of(), null, null, List.of(), List.of(), null,
            null, null, List.of(), List.of());

    private Studies() {}

    /** What was asked for, by record; equal ones are one object, since rows of tables are shown alike. */
    private record Known(Map<String, Shown> byRecord, Map<Shown, Shown> alike) {}

    /** How well one statement was shown, at most as high as its curator lets it be. */
    public static Shown of(Catalogue catalogue, Statement statement) {
        Study study = statement.study();
        if (study == null) {
            return Shown.NOTHING;
        }
        Known known = catalogue.derived(Known.class, it -> new Known(new ConcurrentHashMap<>(), new ConcurrentHashMap<>()));
        return known.byRecord().computeIfAbsent(statement.record(), record -> {
            Shown computed = Shown.of(standing(catalogue, statement).toList());
            return known.alike().computeIfAbsent(study.rungOverride() == null ? computed : computed.atMost(study.rungOverride().to(), study.rungOverride().to()), it -> it);
        });
    }

    /** What follows from its experiments, before its curator had a say. */
    public static Shown computed(Statement statement, Publication document) {
        return Shown.of(items(statement, document));
    }

    /**
     * How well several statements were shown together: one paper counts once for each pip. What a curator lowered lifts the others
     * no higher than it stands itself.
     */
    public static Shown of(Catalogue catalogue, Collection<Statement> statements) {
        if (statements.size() == 1) {
            return of(catalogue, statements.iterator().next());
        }
        Shown together = together(catalogue, statements);
        List<Statement> lowered = statements.stream().filter(it -> it.study() != null && it.study().rungOverride() != null).toList();
        if (lowered.isEmpty()) {
            return together;
        }
        List<Reach> rungs = Stream.concat(Stream.of(together(catalogue, statements.stream().filter(it -> !lowered.contains(it)).toList())),
                lowered.stream().map(it -> of(catalogue, it))).map(Shown::rung).toList();
        boolean all = lowered.size() == statements.size();
        return together.atMost(rungs.stream().skip(all ? 1 : 0).mapToInt(Reach::floor).max().orElse(0),
                rungs.stream().skip(all ? 1 : 0).mapToInt(Reach::ceiling).max().orElse(0));
    }

    private static Shown together(Catalogue catalogue, Collection<Statement> statements) {
        return Shown.of(statements.stream().flatMap(it -> standing(catalogue, it)).toList());
    }

    /** What a lowered rung was before; null where nobody lowered it. */
    public static @Nullable Reach beforeLowered(Catalogue catalogue, Statement statement) {
        return statement.study() == null || statement.study().rungOverride() == null ? null : Shown.of(standing(catalogue, statement).toList()).rung();
    }

    /** What EV-TRACK was seen to hold of the papers of a statement. */
    public static List<Reporting> reporting(Catalogue catalogue, Statement statement) {
        return Reporting.of(standing(catalogue, statement).toList());
    }

    /** Without those of a paper that was retracted: it speaks neither for nor against. */
    private static Stream<Item> standing(Catalogue catalogue, Statement statement) {
        return items(statement, catalogue.document(statement)).stream().filter(it -> catalogue.publication(it.paper()).retracted() == null);
    }

    /** The experiments of a statement, with what its study claims of them. */
    static List<Item> items(Statement statement, Publication document) {
        Study study = statement.study();
        if (study == null) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        Read read = read(document);
        boolean inside = statement.in(Role.CARGO).stream().anyMatch(it -> it.location() == Location.LUMEN);
        if (study.rung() != null) {
            List<EvidenceSetting> settings = settings(statement, study);
            Map<Pip, Half> claims = Claimed.of(study, statement.modality() == Modality.ASSERTED);
            items.add(new Item(document.id(), read, false, claims, settings, inside, NO_BLOCK));
            study.ev().stream().filter(it -> it.read() == null)
                    .forEach(it -> items.add(new Item(document.id(), read, it.refutes(), Map.of(), settings, inside, it)));
        }
        study.ev().stream().filter(it -> it.read() != null || study.rung() == null).forEach(it -> items.add(new Item(
                it.publication() == null ? document.id() : it.publication(), it.read() == null ? read : it.read(), it.refutes(), null,
                it.setting() == null ? List.of() : List.of(it.setting()), inside, it)));
        return items;
    }

    private static Read read(Publication document) {
        return document.isReview() ? Read.REVIEW_ONLY : document.kind() == PublicationKind.DATABASE || document.read() == null ? Read.DATABASE
                : switch (document.read().depth()) {
                    case FULL_TEXT -> Read.FULL_TEXT;
                    case PART -> Read.PART;
                    case ABSTRACT -> Read.ABSTRACT;
                    case DIGEST -> Read.DIGEST;
                };
    }

    /** What a sheet's word of a human study leaves open its model tells: patients, or human cells. */
    private static List<EvidenceSetting> settings(Statement statement, Study study) {
        String model = statement.context().model();
        boolean patients = model != null && model.contains("patient");
        return study.types().stream().map(it -> switch (it) {
            case IN_VITRO -> EvidenceSetting.CELLS;
            case ANIMAL -> EvidenceSetting.ANIMAL;
            case HUMAN -> patients ? EvidenceSetting.PATIENT_SAMPLE : EvidenceSetting.CELLS;
        }).distinct().sorted().toList();
    }
}
