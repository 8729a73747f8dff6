package org.exotrace.whatif;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.entity.Ref;
import org.exotrace.model.Entity;
import org.exotrace.path.Route;

/**
 * Which beneficial chains break beside those meant. Sets of targets share their members, and a hub is in most of them:
 * what each member takes is looked up once, and a set puts that of its members together.
 */
final class Harms {

    /** A hub carries a good part of all chains: told once a set, they would be most of an answer. */
    private static final int MOST = 100;

    private final Catalogue catalogue;
    private final Chains chains;
    private final Map<String, Map<Place, Taken>> byMember = new HashMap<>();

    Harms(Catalogue catalogue, Chains chains) {
        this.catalogue = catalogue;
        this.chains = chains;
    }

    /**
     * @param told  the first, in the order of records, then as its chains come
     * @param total how many there are
     */
    record Told(List<Outcome.Broken> told, int total) {}

    Told of(List<Entity> members, Cut cut) {
        Map<Place, Taken> taken = new TreeMap<>();
        members.forEach(member -> byMember.computeIfAbsent(member.id(), it -> by(member))
                .forEach((place, one) -> taken.merge(place, one, Taken::and)));
        List<Taken> harms = taken.values().stream().filter(Taken::isHarm).toList();
        return new Told(harms.stream().limit(MOST).map(it -> it.chain().broken(catalogue, cut, List.of())).toList(), harms.size());
    }

    private Map<Place, Taken> by(Entity member) {
        Cut cut = Targets.cut(catalogue, member);
        Map<Place, Taken> taken = new HashMap<>();
        Map<String, Integer> chainsOf = new HashMap<>();
        chains.touched(cut).forEach(chain -> {
            Place place = new Place(chain.statement().record(), chainsOf.merge(chain.statement().record(), 1, Integer::sum));
            if (!chains.isBeneficial(chain)) {
                return;
            }
            List<Route> routes = chain.routes();
            BitSet gone = new BitSet();
            IntStream.range(0, routes.size()).filter(it -> cut.in(routes.get(it)).isPresent()).forEach(gone::set);
            boolean about = chains.isAbout(chain.statement(), cut);
            if (about || !gone.isEmpty()) {
                taken.put(place, new Taken(chain, gone, about));
            }
        });
        return taken;
    }

    private record Place(String record, int chain) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byRecord = record.compareTo(other.record);
            return byRecord == 0 ? Integer.compare(chain, other.chain) : byRecord;
        }
    }

    /**
     * @param gone  the numbers of the routes that are taken
     * @param about whether the statement tells of this very intervention
     */
    private record Taken(Chain chain, BitSet gone, boolean about) {

        Taken and(Taken other) {
            BitSet both = new BitSet();
            both.or(gone);
            both.or(other.gone);
            return new Taken(chain, both, about || other.about);
        }

        boolean isHarm() {
            return !about && gone.cardinality() == chain.routes().size();
        }
    }
}
