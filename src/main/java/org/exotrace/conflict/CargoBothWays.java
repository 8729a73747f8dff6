package org.exotrace.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.EntityType;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Statement;

/**
 * R7: one cargo of vesicles, or cargoes of one family, for the tumour in one statement and against it in another, whatever
 * the cells. What is told of a whole class of molecules (all microRNAs) is no disagreement.
 */
final class CargoBothWays {

    private static final String NOTE = "Source and recipient cells differ: by itself the cargo tells nothing of the outcome.";
    private static final Set<EntityType> CLASSES = Set.of(
            EntityType.MIRNA_CLASS, EntityType.NUCLEIC_ACID_CLASS, EntityType.MOLECULE_CLASS, EntityType.PROTEIN_CLASS,
            EntityType.ANTIGEN_CLASS, EntityType.DRUG_CLASS);

    private final Catalogue catalogue;

    private CargoBothWays(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Found> find(Ground ground) {
        Catalogue catalogue = ground.catalogue();
        CargoBothWays rule = new CargoBothWays(catalogue);
        Map<String, OutcomeSides> cargoes = new TreeMap<>();
        rule.byCargo(ground.acting()).forEach((cargo, statements) -> {
            OutcomeSides sides = OutcomeSides.of(catalogue, statements);
            if (sides.differ()) {
                cargoes.put(cargo, sides);
            }
        });
        return cargoes.entrySet().stream().filter(it -> rule.isWidest(it.getKey(), cargoes.keySet()))
                .map(it -> found(catalogue, it.getKey(), it.getValue()))
                .toList();
    }

    private static Found found(Catalogue catalogue, String cargo, OutcomeSides sides) {
        return sides.found("R7." + cargo, Rule.R7, () -> catalogue.entity(cargo).label() + " on or in vesicles: for the tumour or against it", NOTE);
    }

    private Map<String, List<Statement>> byCargo(List<Statement> acting) {
        Map<String, List<Statement>> cargoes = new HashMap<>();
        acting.forEach(statement -> cargo(statement).forEach(
                it -> cargoes.computeIfAbsent(it, key -> new ArrayList<>()).add(statement)));
        cargoes.values().removeIf(it -> it.size() < 2);
        return cargoes;
    }

    private Set<String> cargo(Statement statement) {
        return statement.in(Role.CARGO).stream().map(Participant::entity)
                .flatMap(it -> catalogue.hierarchy().above(it).stream())
                .filter(it -> !CLASSES.contains(catalogue.entity(it).type()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isWidest(String cargo, Set<String> all) {
        return catalogue.hierarchy().above(cargo).stream().noneMatch(it -> !it.equals(cargo) && all.contains(it));
    }
}
