package org.exotrace.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Participant;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;

/** All claims of a catalogue: equal legs of its statements, merged. Immutable once made, so safe for use by many threads. */
public final class Claims {

    private final Map<String, Claim> byId = new HashMap<>();
    private final Map<String, Claim> byLeg = new HashMap<>();
    private final List<Claim> all;
    private final Map<String, List<Claim>> bySubject = new HashMap<>();
    private final Map<String, List<Claim>> byObject = new HashMap<>();

    private Claims(Catalogue catalogue) {
        Map<String, Claim.Growing> growing = new TreeMap<>();
        for (Statement statement : catalogue.statements()) {
            for (Transfer it : statement.transfers()) {
                add(growing, statement, ClaimKey.of(statement, it), statement.id(it), it.negated(), it.aim(), statement.participant(it.object()));
            }
            for (Step it : statement.steps()) {
                add(growing, statement, ClaimKey.of(statement, it), statement.id(it), it.negated(), it.aim() || statement.isHedged(it),
                        statement.participant(it.object()));
            }
        }
        all = growing.values().stream().map(Claim.Growing::grown).toList();
        all.forEach(it -> {
            byId.put(it.key().id(), it);
            it.legs().forEach(leg -> byLeg.put(leg, it));
            bySubject.computeIfAbsent(it.key().subject(), key -> new ArrayList<>()).add(it);
            byObject.computeIfAbsent(it.key().object(), key -> new ArrayList<>()).add(it);
        });
        bySubject.replaceAll((id, claims) -> List.copyOf(claims));
        byObject.replaceAll((id, claims) -> List.copyOf(claims));
    }

    public static Claims of(Catalogue catalogue) {
        return catalogue.derived(Claims.class, Claims::new);
    }

    private static void add(Map<String, Claim.Growing> growing, Statement statement, ClaimKey key, String leg, boolean negated, boolean hedged,
            Participant object) {
        Claim.Growing claim = growing.computeIfAbsent(key.id(), id -> new Claim.Growing(key));
        claim.add(statement, leg, negated, hedged);
        statement.place(object).ifPresent(place -> claim.addPlace(place.entity()));
    }

    /** All, by id. */
    public List<Claim> all() {
        return all;
    }

    /** Those that start from an entity, by id. */
    public List<Claim> from(String subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** Those that end in an entity, by id. */
    public List<Claim> to(String object) {
        return byObject.getOrDefault(object, List.of());
    }

    public Optional<Claim> find(String id) {
        return Optional.ofNullable(byId.get(id.strip()));
    }

    /** The claim that a leg makes, by the leg's id; empty where the data have legs without statements. */
    public Optional<Claim> ofLeg(String leg) {
        return Optional.ofNullable(byLeg.get(leg));
    }
}
