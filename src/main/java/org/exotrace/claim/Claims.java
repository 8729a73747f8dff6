package org.exotrace.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.exotrace.answer.Made;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;

/** All claims of a catalogue: equal legs of its statements, merged. Immutable once made, so safe for use by many threads. */
public final class Claims {

    private final List<Claim> all;
    private final Map<ClaimKey, Claim> byKey = new HashMap<>();
    private final Map<String, List<Claim>> bySubject = new HashMap<>();
    private final Map<String, List<Claim>> byObject = new HashMap<>();

    private Claims(Catalogue catalogue) {
        Map<String, Claim.Growing> growing = new TreeMap<>();
        for (Statement statement : catalogue.statements()) {
            for (Transfer it : statement.transfers()) {
                add(growing, statement, ClaimKey.of(statement, it), it.negated(), it.aim());
            }
            for (Step it : statement.steps()) {
                add(growing, statement, ClaimKey.of(statement, it), it.negated(), it.aim() || statement.isHedged(it));
            }
        }
        all = growing.values().stream().map(Claim.Growing::grown).toList();
        all.forEach(it -> {
            byKey.put(it.key(), it);
            bySubject.computeIfAbsent(it.key().subject(), key -> new ArrayList<>()).add(it);
            byObject.computeIfAbsent(it.key().object(), key -> new ArrayList<>()).add(it);
        });
        bySubject.replaceAll((id, claims) -> List.copyOf(claims));
        byObject.replaceAll((id, claims) -> List.copyOf(claims));
    }

    public static Claims of(Catalogue catalogue) {
        return catalogue.derived(Claims.class, Claims::new);
    }

    private static void add(Map<String, Claim.Growing> growing, Statement statement, ClaimKey key, boolean negated, boolean hedged) {
        growing.computeIfAbsent(key.id(), id -> new Claim.Growing(key)).add(statement, negated, hedged);
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
        int place = Collections.binarySearch(ids(), id.strip());
        return place < 0 ? Optional.empty() : Optional.of(all.get(place));
    }

    /** In rising order. */
    public List<String> ids() {
        return Made.of(all, it -> it.key().id());
    }

    public Optional<Claim> find(ClaimKey key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
