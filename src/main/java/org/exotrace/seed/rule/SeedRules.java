package org.exotrace.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exotrace.failure.FindingsException.Finding;
import org.exotrace.json.Json;
import org.exotrace.model.Entity;
import org.exotrace.model.Statement;
import org.exotrace.model.Step;
import org.exotrace.model.Transfer;
import org.exotrace.model.Trap;

/** What a schema cannot say: that every name used is defined, once, and that legs are numbered in order. */
final class SeedRules {

    private final Set<String> entities = new LinkedHashSet<>();
    private final Set<String> traps;
    private final Set<String> references;
    private final List<Finding> findings = new ArrayList<>();

    private SeedRules(List<SeedFile> files) {
        traps = SeedReader.all(files, SeedFile.Kind.TRAPS, "traps", Trap.class).stream()
                .map(Trap::id).collect(Collectors.toSet());
        references = SeedReader.of(files, SeedFile.Kind.REFERENCES)
                .flatMap(file -> SeedReader.items(file.content().path("publications")))
                .map(node -> node.path("number").asText())
                .collect(Collectors.toSet());
    }

    /** Every finding of files that fit their schemas. */
    static List<Finding> check(List<SeedFile> files) {
        SeedRules rules = new SeedRules(files);
        rules.checkEntities(files);
        Set<String> records = new HashSet<>();
        SeedReader.of(files, SeedFile.Kind.STATEMENT).forEach(file -> {
            Statement statement = Json.YAML.convertValue(file.content(), Statement.class);
            if (!records.add(statement.record())) {
                rules.find(file.name(), "duplicate-record",
                        "record %s stands in another file too; give this one its own.".formatted(statement.record()));
            }
            rules.checkNames(file.name(), statement);
            rules.checkLegs(file.name(), statement);
        });
        return rules.findings;
    }

    private void checkEntities(List<SeedFile> files) {
        Map<String, List<Entity>> byFile = SeedReader.of(files, SeedFile.Kind.ENTITIES).collect(Collectors.toMap(
                SeedFile::name, file -> SeedReader.all(List.of(file), SeedFile.Kind.ENTITIES, "entities", Entity.class)));
        byFile.forEach((file, list) -> list.forEach(entity -> {
            if (!entities.add(entity.id())) {
                find(file, "duplicate-entity", "entity %s is defined twice; keep one.".formatted(entity.id()));
            }
        }));
        byFile.forEach((file, list) -> list.forEach(entity -> Stream.of(
                        entity.parents().stream(), entity.oppositeOf().stream(), Stream.ofNullable(entity.transcriptOf()))
                .flatMap(ids -> ids)
                .forEach(id -> known(file, entity.id(), id))));
    }

    private void checkNames(String file, Statement statement) {
        Stream.of(statement.participants().stream().flatMap(it -> Stream.of(it.entity(), it.disease())),
                        statement.context().therapy().stream(),
                        Stream.of(statement.context().disease()))
                .flatMap(ids -> ids)
                .filter(id -> id != null)
                .forEach(id -> known(file, statement.record(), id));
        statement.traps().stream().filter(trap -> !traps.contains(trap)).forEach(trap -> find(file, "unknown-trap",
                "trap %s is not in traps.yaml; add it there or correct the id.".formatted(trap)));
        statement.references().stream().filter(number -> !references.contains(number.toString()))
                .forEach(number -> find(file, "unknown-reference",
                        "reference %d is not in references.yaml; add it there or correct the number.".formatted(number)));
    }

    private void checkLegs(String file, Statement statement) {
        Set<String> keys = new HashSet<>();
        statement.participants().forEach(it -> {
            if (!keys.add(it.p())) {
                find(file, "duplicate-participant", "the key %s is given to two participants.".formatted(it.p()));
            }
        });
        Stream.of(statement.transfers().stream().flatMap(it -> Stream.of(it.subject(), it.object())),
                        statement.steps().stream().flatMap(it -> Stream.of(it.subject(), it.object())),
                        statement.modifiers().stream().flatMap(it -> Stream.of(it.agent(), it.actsOn())),
                        statement.participants().stream().map(it -> "outside".equals(it.in()) ? null : it.in()))
                .flatMap(used -> used)
                .filter(key -> key != null && !keys.contains(key))
                .distinct()
                .forEach(key -> find(file, "unknown-participant",
                        "a leg names '%s', which is no key under participants; the keys are %s.".formatted(
                                key, String.join(", ", statement.participants().stream().map(it -> it.p()).toList()))));
        numbered(file, "transfer", statement.transfers().stream().map(Transfer::n).toList());
        numbered(file, "step", statement.steps().stream().map(Step::n).toList());
        statement.steps().forEach(step -> step.follows().stream()
                .filter(n -> n >= step.n() || n < 1)
                .forEach(n -> find(file, "follows-later",
                        "step %d follows step %d; a step follows earlier ones only.".formatted(step.n(), n))));
    }

    private void numbered(String file, String what, List<Integer> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                find(file, "numbering", "%s %d stands at place %d; number them 1, 2, 3 in their order."
                        .formatted(what, numbers.get(i), i + 1));
                return;
            }
        }
    }

    private void known(String file, String where, String id) {
        if (!entities.contains(id)) {
            find(file, "unknown-entity",
                    "%s names the entity %s, which no file under entities/ defines.".formatted(where, id));
        }
    }

    private void find(String file, String rule, String message) {
        findings.add(new Finding(file, rule, message));
    }
}
