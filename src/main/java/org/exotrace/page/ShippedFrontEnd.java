package org.exotrace.page;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The files inside the program. Those that no build has joined, as when it runs from classes, are joined while the server starts: who
 * asks for the page before that waits a moment.
 */
record ShippedFrontEnd(CompletableFuture<FrontEnd> joined) implements FrontEnd {

    ShippedFrontEnd() {
        this(CompletableFuture.supplyAsync(() -> MadeFrontEnd.running().orElseGet(() -> new JoinedFrontEnd(Sources.shipped()))));
    }

    @Override
    public byte[] page() {
        return joined.join().page();
    }

    @Override
    public Optional<byte[]> find(String address) {
        return joined.join().find(address);
    }

    @Override
    public boolean lasting() {
        return true;
    }
}
