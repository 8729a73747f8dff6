package org.exotrace.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityClass;
import org.exotrace.model.Evidence;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.model.ReferenceStatus;
import org.exotrace.model.Role;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Status;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.path.engine.Order;
import org.jspecify.annotations.Nullable;

/**
 * All paths by trying every leg after every leg, straight from the statements and the rules in words: slow, short, and
 * without a line of the index.
 */
final class BruteForce {

    /** A leg with its statement and participants. */
    record Leg(Statement in, @Nullable Transfer transfer, @Nullable Step step, Participant subject, Participant object) {
        String id() {
            return transfer != null ? in.id(transfer) : in.id(step);
        }

        int order() {
            return transfer != null ? transfer.n() : 1_000 + step.n();
        }
    }

    /** @param hubs how many legs each thing between the ends has, multiplied */
    record Path(List<Leg> legs, int joints, Sign sign, int weak, long hubs) {
        List<String> ids() {
            return legs.stream().map(Leg::id).toList();
        }
    }

    private final Catalogue catalogue;
    private final List<Leg> legs = new ArrayList<>();
    private final PathFilter filter;
    private final Map<String, Integer> touching = new HashMap<>();
    private final List<Path> found = new ArrayList<>();

    private BruteForce(Catalogue catalogue, boolean inferred, PathFilter filter) {
        this.catalogue = catalogue;
        this.filter = filter;
        for (Statement it : catalogue.statements()) {
            it.transfers().stream().filter(transfer -> !transfer.negated()).forEach(
                    transfer -> legs.add(new Leg(it, transfer, null, it.participant(transfer.subject()), it.participant(transfer.object()))));
            it.steps().stream().filter(step -> step.sign() != null && !step.negated()).forEach(
                    step -> legs.add(new Leg(it, null, step, it.participant(step.subject()), it.participant(step.object()))));
        }
        legs.forEach(leg -> Stream.of(leg.subject(), leg.object()).forEach(end -> touching.merge(end.entity(), 1, Integer::sum)));
        legs.removeIf(leg -> leg.transfer() != null && !inferred && leg.transfer().status() == Status.INFERRED);
    }

    /** In the order of answers. */
    static List<Path> paths(Catalogue catalogue, String from, String to, int most, boolean inferred, PathFilter filter,
            Order order) {
        BruteForce all = new BruteForce(catalogue, inferred, filter);
        Set<String> starts = catalogue.hierarchy().below(from);
        boolean cell = catalogue.entity(from).type().entityClass() == EntityClass.CELL;
        all.legs.stream().filter(it -> starts.contains(it.subject().entity()) || cell && starts.contains(place(it.in(), it.subject())))
                .forEach(it -> all.extend(List.of(it), to, most));
        Comparator<Path> first = switch (order) {
            case JOINTS -> Comparator.comparingInt(Path::joints).thenComparing(it -> it.legs().size()).thenComparing(Path::hubs);
            case LENGTH -> Comparator.<Path, Integer>comparing(it -> it.legs().size()).thenComparing(Path::hubs);
            case SPECIFICITY -> Comparator.comparing(Path::hubs).thenComparing(Path::joints).thenComparing(it -> it.legs().size());
        };
        all.found.sort(first.thenComparing(Path::weak).thenComparing(Path::legs, BruteForce::byRecord));
        return all.found;
    }

    private void extend(List<Leg> path, String to, int most) {
        if (!simple(path) || !path.stream().allMatch(this::takes)) {
            return;
        }
        if (ends(path.get(path.size() - 1), to) && between(path).allMatch(it -> filter.between().isEmpty()
                || filter.between().contains(catalogue.entity(it).type()))) {
            found.add(path(path));
        }
        if (path.size() < most) {
            legs.stream().filter(it -> goesOn(path.get(path.size() - 1), it)).forEach(it -> {
                List<Leg> longer = new ArrayList<>(path);
                longer.add(it);
                extend(longer, to, most);
            });
        }
    }

    private boolean takes(Leg leg) {
        return takes(leg.in())
                && (leg.step() == null || filter.relations().isEmpty() || filter.relations().contains(leg.step().relation()))
                && (filter.papersMin() == 0 || legs.stream().filter(it -> takes(it.in()) && claim(it).equals(claim(leg)))
                        .flatMap(it -> papers(it.in())).distinct().count() >= filter.papersMin());
    }

    private boolean takes(Statement it) {
        return (filter.modalities().isEmpty() || filter.modalities().contains(it.modality()))
                && (filter.statuses().isEmpty() || catalogue.evidence(it).stream().anyMatch(one -> filter.statuses().contains(one.status())));
    }

    private static String claim(Leg it) {
        return it.subject().entity() + " " + (it.transfer() != null ? it.transfer().relation() : it.step().relation()) + " " + it.object().entity();
    }

    /** The verified papers that a statement of a review cites. */
    private Stream<String> papers(Statement it) {
        return catalogue.evidence(it).stream().filter(one -> one.status() == ReferenceStatus.VERIFIED).map(Evidence::publication);
    }

    /** What stands between the ends of a path, at each leg's subject and object. */
    private static Stream<String> between(List<Leg> path) {
        return IntStream.range(1, path.size()).boxed()
                .flatMap(i -> Stream.of(path.get(i - 1).object().entity(), path.get(i).subject().entity()));
    }

    private boolean ends(Leg leg, String to) {
        Set<String> wanted = catalogue.hierarchy().below(to);
        return catalogue.entity(to).type().entityClass() == EntityClass.CELL
                ? (leg.object().role() == Role.EFFECT || leg.object().role() == Role.MEDIATOR) && wanted.contains(place(leg.in(), leg.object()))
                : wanted.contains(leg.object().entity());
    }

    private boolean goesOn(Leg a, Leg b) {
        if (a.in() == b.in()) {
            Entity subject = catalogue.entity(b.subject().entity());
            boolean realises = a.transfer() != null && b.step() != null && a.transfer().relation() == subject.realises();
            boolean meets = a.object().equals(b.subject())
                    && (a.step() == null || b.step() == null || b.step().follows().contains(a.step().n()));
            return realises || meets;
        }
        return joins(a.in()) && joins(b.in()) && a.object().role() != Role.VESICLE && b.subject().role() != Role.VESICLE
                && a.object().entity().equals(b.subject().entity())
                && placesMeet(place(a.in(), a.object()), place(b.in(), b.subject()));
    }

    private static boolean joins(Statement it) {
        return it.kind() != Kind.BIOMARKER && it.kind() != Kind.ASSOCIATION;
    }

    private static String place(Statement in, Participant it) {
        return it.in() == null ? "" : it.isPlaceUnstated() ? "" : it.isOutside() ? it.in() : in.participant(it.in()).entity();
    }

    private boolean placesMeet(String here, String there) {
        return here.isEmpty() || there.isEmpty() || catalogue.hierarchy().above(here).contains(there);
    }

    /** A participant where a path touches it. */
    private record Touch(Statement in, Participant participant) {

        /** An entity, or the vesicle of its statement. */
        String node() {
            return participant.role() == Role.VESICLE ? in.record() + "/" + participant.p() : participant.entity();
        }

        boolean like(Touch other) {
            return node().equals(other.node()) && (in != other.in || participant.equals(other.participant));
        }
    }

    /** Positions of a path, each with the participants that meet there; none may be like one of another position. */
    private static boolean simple(List<Leg> path) {
        List<List<Touch>> positions = new ArrayList<>();
        for (Leg leg : path) {
            Touch subject = new Touch(leg.in(), leg.subject());
            boolean stands = !positions.isEmpty()
                    && positions.get(positions.size() - 1).get(0).node().equals(subject.node());
            if (!stands) {
                positions.add(new ArrayList<>());
            }
            positions.get(positions.size() - 1).add(subject);
            positions.add(new ArrayList<>(List.of(new Touch(leg.in(), leg.object()))));
        }
        for (int i = 0; i < positions.size(); i++) {
            List<Touch> here = positions.get(i);
            if (positions.subList(i + 1, positions.size()).stream().flatMap(List::stream)
                    .anyMatch(later -> here.stream().anyMatch(later::like))) {
                return false;
            }
        }
        return true;
    }

    private Path path(List<Leg> path) {
        int joints = 0;
        Sign sign = Sign.POSITIVE;
        int weak = 0;
        for (int i = 0; i < path.size(); i++) {
            joints += i > 0 && path.get(i).in() != path.get(i - 1).in() ? 1 : 0;
            sign = path.get(i).step() == null ? sign : sign.times(path.get(i).step().pathSign());
            List<Integer> references = path.get(i).in().references();
            weak = Math.max(weak, references.contains(1) || references.contains(3) ? 0 : references.isEmpty() ? 2 : 1);
        }
        return new Path(List.copyOf(path), joints, sign, weak, hubs(path));
    }

    private long hubs(List<Leg> path) {
        long hubs = 1;
        for (int i = 1; i < path.size(); i++) {
            Touch end = new Touch(path.get(i - 1).in(), path.get(i - 1).object());
            Touch start = new Touch(path.get(i).in(), path.get(i).subject());
            hubs *= touching.get(end.participant().entity()) * (end.node().equals(start.node()) ? 1 : touching.get(start.participant().entity()));
        }
        return hubs;
    }

    private static int byRecord(List<Leg> a, List<Leg> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int by = a.get(i).in().record().compareTo(b.get(i).in().record());
            by = by != 0 ? by : Integer.compare(a.get(i).order(), b.get(i).order());
            if (by != 0) {
                return by;
            }
        }
        return 0;
    }
}
