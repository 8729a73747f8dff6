package org.exotrace.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.exotrace.catalogue.Catalogue;
import org.exotrace.model.Direction;
import org.exotrace.model.Entity;
import org.exotrace.model.EntityType;
import org.exotrace.model.Kind;
import org.exotrace.model.Participant;
import org.exotrace.model.Role;
import org.exotrace.model.Step;
import org.exotrace.model.StepRelation;
import org.exotrace.support.Make;
import org.junit.jupiter.api.Test;

/** A statement whose steps meet again and again: 88 of them make more ways than can be written down. */
class LadderTests {

    private static final int RUNGS = 44;

    @Test
    void isToldWithTheSignThatAllItsWaysComeTo() {
        JsonNode computed = new Statements(ladder()).whole("S1").path("computed");
        assertThat(computed.path("sign").asText()).isEqualTo("positive");
        assertThat(computed.path("over")).hasSize(2 * RUNGS);
        assertThat(computed.path("agrees_with_stated").asBoolean()).isTrue();
    }

    private static Catalogue ladder() {
        List<Entity> entities = IntStream.rangeClosed(0, RUNGS)
                .mapToObj(i -> Make.entity("proc:m" + i, "process " + i, EntityType.PROCESS, null, null)).toList();
        List<Participant> participants = IntStream.rangeClosed(0, RUNGS).mapToObj(i -> new Participant("m" + i,
                i == RUNGS ? Role.EFFECT : Role.MEDIATOR, "proc:m" + i, null, null, null, null, null, null, null, null, null, null,
                i == RUNGS ? Direction.INCREASE : null, null, i == RUNGS)).toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < 2 * RUNGS; i++) {
            int rung = i / 2;
            steps.add(new Step(i + 1, "m" + rung, StepRelation.ACTIVATES, "m" + (rung + 1), null, "activates", null, null, null,
                    rung == 0 ? List.of() : List.of(rung * 2 - 1, rung * 2), false, false, false, null, false, null, false, null));
        }
        return Make.catalogue(Make.dataSet(entities, List.of(Make.review(Map.of())),
                List.of(Make.statement("S1", Kind.MECHANISM, List.of(), participants, List.of(), steps))));
    }
}
