package org.exotrace.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.claim.Claims;
import org.exotrace.model.Entity;
import org.exotrace.web.InProcess;

/** What an entity's claims and agents cost beside one statement, without HTTP, and as none of them was asked before. */
final class EntityBench {

    private final InProcess server;
    private final Timing timing;
    private final List<String> statements;
    private final List<String> entities;
    private final List<String> subjects;
    private final List<String> claims;

    EntityBench(Catalogue catalogue, InProcess server, Timing timing) {
        this.server = server;
        this.timing = timing;
        statements = shuffled(catalogue.statements().stream().map(it -> "/statements/" + it.record()).toList());
        entities = entities(catalogue, it -> !catalogue.occurrences().of(it.id(), true).isEmpty(), "/entities/%s/agents");
        subjects = entities(catalogue, it -> Claims.of(catalogue).all().stream().anyMatch(claim -> claim.key().subject().equals(it.id())),
                "/claims?subject=%s");
        claims = shuffled(Claims.of(catalogue).all().stream().map(it -> "/claims/" + coded(it.key().id())).toList());
    }

    private static List<String> entities(Catalogue catalogue, Predicate<Entity> wanted, String address) {
        return shuffled(catalogue.entities().stream().filter(wanted).map(it -> address.formatted(coded(it.id()))).toList());
    }

    private static String coded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static List<String> shuffled(List<String> all) {
        List<String> some = new ArrayList<>(all);
        Collections.shuffle(some, new Random(5));
        return some;
    }

    void run() {
        timing.row("agents of an entity / a statement", each(entities), each(statements), EntityBench::bothAnswered);
        timing.row("claims of an entity / a statement", each(subjects), each(statements), EntityBench::bothAnswered);
        timing.row("a claim / a statement", each(claims), each(statements), EntityBench::bothAnswered);
        timing.row("noise: a statement / itself", each(statements), each(statements), (i, one, other) -> one.length == other.length);
    }

    private IntFunction<byte[]> each(List<String> addresses) {
        return i -> server.get(addresses.get(i % addresses.size()));
    }

    /** They answer different questions: none may be empty. */
    private static boolean bothAnswered(int question, byte[] ours, byte[] theirs) {
        return ours.length > 0 && theirs.length > 0;
    }
}
