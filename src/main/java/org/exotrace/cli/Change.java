package org.exotrace.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.exotrace.failure.FindingsException;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.failure.SurroundingsException;
import org.exotrace.graph.GraphStore;
import org.exotrace.graph.GraphStore.Stored;
import org.exotrace.json.DataVersion;
import org.exotrace.model.DataSet;
import org.exotrace.model.SetInfo;
import org.exotrace.seed.Brought;
import org.exotrace.seed.SeedReader;
import org.jspecify.annotations.Nullable;

/**
 * A new whole for a store, made of what it holds.
 *
 * @param said what the store says of it
 * @param held what it holds before; null where that is not to be kept
 */
record Change(Stored said, DataSet whole, @Nullable Held held) {

    /** In place of everything. */
    static Change all(@Nullable Brought brought, @Nullable String name, Consumer<Finding> warnings) {
        DataSet whole = brought == null || Stack.isShipped(brought.first()) ? Stack.of(List.of(), warnings) : SeedReader.add(DataSet.NONE, brought, name, warnings);
        return new Change(Stack.said(brought == null ? List.of() : brought.paths(), whole), whole, null);
    }

    /**
     * Beside what the store holds, or in place of the set of the same name.
     *
     * @throws FindingsException where it does not fit what stands beside it
     */
    static Change add(GraphStore store, Brought place, @Nullable String name, Consumer<Finding> warnings) {
        Held held = Held.of(store);
        return held.with(SeedReader.put(held.data(), place, name, warnings));
    }

    /**
     * @throws FindingsException where another set uses it
     * @throws NoSuchSet         where there is no such set to remove
     */
    static Change remove(GraphStore store, String name) {
        Held held = Held.of(store);
        if (!held.data().names().contains(name)) {
            throw new NoSuchSet("There is no data set '%s' in the store. It holds %s.".formatted(name, String.join(", ", held.data().names())));
        }
        if (held.data().names().size() == 1 || name.equals(SetInfo.SHIPPED) && held.shippedKept()) {
            throw new NoSuchSet("The data set '%s' cannot be removed: it is %s. To hold something else in its place, use load DIR."
                    .formatted(name, held.shippedKept() ? "what the program brings" : "all that the store holds"));
        }
        return held.with(SeedReader.without(held.data(), name));
    }

    /** @param loaded told the number of statements that stand there so far */
    void into(GraphStore store, IntConsumer loaded) {
        if (held == null || held.found() == null) {
            store.replace(said, whole, loaded);
        } else {
            store.add(held.found(), held.data(), said, whole, loaded);
        }
    }

    /** A name that cannot be meant. */
    static final class NoSuchSet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String what;

        private NoSuchSet(String what) {
            super(what);
            this.what = what;
        }

        String what() {
            return what;
        }
    }

    /**
     * What stands in a store, or would after the next start: the shipped data of this version, where they break nothing.
     *
     * @param found what the store says, where the data were read back from it; else null
     */
    record Held(DataSet data, boolean shippedKept, @Nullable Stored found) {

        /** @throws SurroundingsException where what somebody loaded cannot be read */
        static Held of(GraphStore store) {
            Optional<Stored> stored = store.stored();
            if (stored.filter(it -> it.name().equals(Stored.CUSTOM)).isEmpty()) {
                DataSet shipped = Stack.of(List.of(), warning -> {});
                Stored now = Stack.said(List.of(), shipped);
                return new Held(shipped, true, stored.filter(it -> it.equals(now) && ReadBack.fits(store, it)).orElse(null));
            }
            DataSet own = OwnData.of(store, stored.get());
            if (!stored.get().shippedKept()) {
                return new Held(own, false, stored.get());
            }
            Upgrade upgrade = Upgrade.of(own);
            return upgrade.isPossible() ? new Held(upgrade.whole(), true, null) : new Held(own, true, stored.get());
        }

        Change with(DataSet whole) {
            boolean shippedAlone = shippedKept && whole.names().equals(List.of(SetInfo.SHIPPED));
            return new Change(new Stored(shippedAlone ? Stored.DEFAULT : Stored.CUSTOM, DataVersion.of(whole), shippedKept), whole, this);
        }
    }
}
