package org.exotrace.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.exotrace.agreement.Agreement;
import org.exotrace.agreement.ClaimItem;
import org.exotrace.agreement.ClaimRequest;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.evidence.DocumentRef;
import org.exotrace.model.Sign;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.scope.StatementScope;
import org.exotrace.statement.StatementFilter;
import org.junit.jupiter.api.Test;

/** Claims against a plain count of every leg of random data sets; they lie here, where random data do. */
class RandomClaimsTests {

    private static final int DATA_SETS = 500;

    /** A claim as its legs alone tell it. */
    private static final class Plain {
        private final Set<String> statements = new TreeSet<>();
        private final Set<String> negated = new TreeSet<>();
        private final Set<String> papers = new TreeSet<>();

        void add(Statement in, boolean denied) {
            (denied ? negated : statements).add(in.record());
            if (!denied) {
                in.references().stream().filter(it -> it <= PaperedData.PAPERS).forEach(it -> papers.add("paper" + it));
            }
        }

        @Override
        public String toString() {
            return statements + " " + negated + " " + papers;
        }
    }

    private static Map<String, Plain> plain(Catalogue catalogue) {
        Map<String, Plain> claims = new TreeMap<>();
        for (Statement in : catalogue.statements()) {
            for (Transfer it : in.transfers()) {
                claims.computeIfAbsent(id(in, it.subject(), it.relation().toString(), it.object()), key -> new Plain()).add(in, it.negated());
            }
            for (Step it : in.steps()) {
                String relation = it.sign() == null ? it.relation().toString() : it.sign() == Sign.POSITIVE ? "+" : it.sign() == Sign.NEGATIVE ? "-" : "0";
                claims.computeIfAbsent(id(in, it.subject(), relation, it.object()), key -> new Plain()).add(in, it.negated());
            }
        }
        return claims;
    }

    private static String id(Statement in, String subject, String relation, String object) {
        return in.participant(subject).entity() + "~" + relation + "~" + in.participant(object).entity();
    }

    private static ClaimRequest request(int papersMin) {
        StatementFilter all = new StatementFilter(Map.of(), List.of(), false, false, List.of(), List.of(), false, List.of(), List.of(), List.of(),
                StatementScope.ALL, null, null, null, StatementFilter.Order.USUAL);
        return new ClaimRequest(all, List.of(), List.of(), false, List.of(), List.of(), papersMin, ClaimRequest.MOST_PAPERS);
    }

    @Test
    void areEqualLegsMergedWithWhoMakesAndDeniesThemAndTheirPapersTheMostFirst() {
        int several = 0;
        for (long seed = 0; seed < DATA_SETS; seed++) {
            Catalogue catalogue = PaperedData.of(new RandomData(seed).catalogue(), seed);
            for (int papersMin : List.of(0, 2)) {
                Map<String, Plain> expected = plain(catalogue);
                expected.values().removeIf(it -> it.papers.size() < papersMin);
                List<ClaimItem> found = new Agreement(catalogue).answer(request(papersMin)).items();
                Map<String, String> told = new TreeMap<>();
                found.forEach(it -> told.put(it.id(), new TreeSet<>(it.statements()) + " " + new TreeSet<>(it.negated()) + " "
                        + new TreeSet<>(it.papersList().stream().map(DocumentRef::id).toList())));
                Map<String, String> plain = new TreeMap<>();
                expected.forEach((id, it) -> plain.put(id, it.toString()));
                assertThat(told).as("seed %d, at least %d papers", seed, papersMin).isEqualTo(plain);
                List<String> order = new ArrayList<>(expected.keySet());
                order.sort(Comparator.comparing((String id) -> -expected.get(id).papers.size()).thenComparing(id -> -expected.get(id).statements.size())
                        .thenComparing(id -> id));
                assertThat(found).as("seed %d", seed).extracting(ClaimItem::id).isEqualTo(order);
                several += papersMin == 2 ? found.size() : 0;
            }
        }
        assertThat(several).as("claims of two papers and more").isGreaterThan(100);
    }
}
