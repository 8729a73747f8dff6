package org.exotrace.settle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exotrace.model.Direction;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.jspecify.annotations.Nullable;

/** The participants of a statement that is made of parts of others, under keys of their own: what two of them share is one. */
final class Parts {

    private final Map<String, Participant> byKey = new LinkedHashMap<>();
    private final Map<String, String> keys = new LinkedHashMap<>();

    /** The key of a participant here, which brings what it is placed in. */
    String take(Statement of, Participant it) {
        String known = keys.get(name(of, it));
        if (known != null) {
            return known;
        }
        String holder = it.holder() == null ? it.in() : take(of, of.participant(it.holder()));
        String key = byKey.values().stream().filter(one -> one.entity().equals(it.entity()) && one.role() == it.role())
                .map(Participant::p).findFirst().orElseGet(() -> add(it, holder));
        keys.put(name(of, it), key);
        return key;
    }

    /** From now on one participant is another that stands here. */
    void same(Statement of, Participant it, String key) {
        keys.put(name(of, it), key);
    }

    private String add(Participant it, @Nullable String holder) {
        String key = "p" + (byKey.size() + 1);
        byKey.put(key, like(it, key, it.role(), it.entity(), holder, it.direction(), null, false));
        return key;
    }

    /** What the statement ends in. */
    void end(String key, Direction direction) {
        Participant it = Objects.requireNonNull(byKey.get(key));
        byKey.put(key, like(it, key, Role.EFFECT, it.entity(), it.in(), direction, null, true));
    }

    List<Participant> all() {
        return new ArrayList<>(byKey.values());
    }

    static Direction direction(Sign sign) {
        return sign == Sign.POSITIVE ? Direction.INCREASE : sign == Sign.NEGATIVE ? Direction.DECREASE : Direction.UNSPECIFIED;
    }

    /** The same, going that way. */
    static Participant directed(Participant it, Direction direction) {
        return like(it, it.p(), it.role(), it.entity(), it.in(), direction, it.directionNote(), it.primary());
    }

    /** The same, of another thing. */
    static Participant instead(Participant it, String entity) {
        return like(it, it.p(), it.role(), entity, it.in(), it.direction(), it.directionNote(), it.primary());
    }

    private static Participant like(Participant it, String p, Role role, String entity, @Nullable String in, @Nullable Direction direction,
            @Nullable String directionNote, boolean primary) {
        return new Participant(p, role, entity, in, it.state(), it.qualifier(), it.disease(), it.status(), it.basis(), it.location(), it.locationNote(),
                it.engineered(), it.function(), direction, directionNote, primary);
    }

    private static String name(Statement of, Participant it) {
        return of.record() + " " + it.p();
    }
}
